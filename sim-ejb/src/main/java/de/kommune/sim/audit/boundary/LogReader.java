package de.kommune.sim.audit.boundary;

import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.audit.policy.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the chain in its order («Lesen der Kette»), for boundaries and timers that have their own guard. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LogReader {

    private static final String LINK = "select new de.kommune.sim.audit.policy.Link(l.seq, l.at, l.account, l.roles,"
            + " l.department, l.permission, l.action, l.deed, l.data, l.purpose, l.recordId, l.personId, l.outcome,"
            + " l.hits, l.changes, l.hash) from AccessLine l where l.seq > :after and l.seq <= :last order by l.seq";

    @PersistenceContext
    private EntityManager em;

    LogHead head() {
        Object[] head = (Object[])
                em.createNativeQuery("select seq, hash from access_log_head").getSingleResult();
        return new LogHead(((Number) head[0]).longValue(), (String) head[1]);
    }

    /** The place of the last line, whatever the head says. */
    long lastPlace() {
        return em.createQuery("select coalesce(max(l.seq), 0) from AccessLine l", Long.class)
                .getSingleResult();
    }

    List<Link> portion(long after, long last, int most) {
        return em.createQuery(LINK, Link.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }
}
