package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.Account;
import de.kommune.sim.organisation.policy.RoleCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whether an account would be let in by the professions of its posts («Passung der Profession»), for what answers without
 * anybody signing in. {@link Admissions} asks the same of whoever comes in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProfessionFit {

    private final RoleCheck check = new RoleCheck();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HeldProfessions professions;

    @Inject
    private Clock clock;

    /** Its posts fit its roles, or an exception that has begun lets it in today. */
    public boolean letsIn(Account account) {
        return !check.contradicts(account.roles(), professions.of(account.name())) || hasException(account.name());
    }

    private boolean hasException(String account) {
        return em.createQuery(
                                "select count(o) from RoleOverride o where o.account = :account"
                                        + " and o.begunAt is not null and o.lastDay >= :today",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult()
                > 0;
    }
}
