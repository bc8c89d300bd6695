package de.kommune.sim.organisation.boundary;

import de.kommune.sim.access.StandIns;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who stands in for whom today («Vertretungsverzeichnis»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction, in which the database is asked once for an account.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeputyRegister implements StandIns {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    @Override
    public Set<String> representedBy(String account) {
        Asked key = new Asked(account, LocalDate.now(clock));
        if (transaction.getResource(key) instanceof Represented known) {
            return known.accounts();
        }
        Represented found = new Represented(Collections.unmodifiableSet(read(key)));
        transaction.putResource(key, found);
        return found.accounts();
    }

    private Set<String> read(Asked asked) {
        return new TreeSet<>(em.createQuery("select d.account from Deputyship d where " + FOR_ME, String.class)
                .setParameter("me", asked.account())
                .setParameter("today", asked.day())
                .getResultList());
    }

    private record Asked(String account, LocalDate day) {}

    private record Represented(Set<String> accounts) {}
}
