package de.kommune.sim.approvals.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.approvals.entity.Approval;
import de.kommune.sim.approvals.entity.ApprovalState;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;

/**
 * Notes with each request that its time ran out («Fristablauf»), so that the record says so by itself. Nothing depends on
 * it being quick: whoever asks for the state of a request is told by the clock.
 */
@Singleton
@WorksFor(Department.SYSTEM)
public class Expiry {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false, info = "Approvals whose time ran out")
    void note() {
        LocalDateTime now = LocalDateTime.now(clock);
        em.createQuery("select a from Approval a where a.state in :live and a.expiresAt <= :now", Approval.class)
                .setParameter("live", EnumSet.of(ApprovalState.REQUESTED, ApprovalState.APPROVED))
                .setParameter("now", now)
                .getResultList()
                .forEach(approval -> approval.expire(now));
    }
}
