package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who stands in for whom today («Vertretungsverzeichnis»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeputyRegister implements StandIns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Set<String> representedBy(String account) {
        return new TreeSet<>(em.createQuery(
                        "select d.account from Deputyship d where d.deputy = :deputy and d.revokedAt is null"
                                + " and d.period.from <= :today and d.period.to > :today",
                        String.class)
                .setParameter("deputy", account)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }
}
