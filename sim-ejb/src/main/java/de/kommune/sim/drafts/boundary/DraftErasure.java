package de.kommune.sim.drafts.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.drafts.entity.DraftRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Removes drafts that nobody came back to («Löschung alter Entwürfe»), every night, without reading them. */
@Singleton
@WorksFor(Department.SYSTEM)
public class DraftErasure {

    private static final CallLog.Action ERASE = new CallLog.Action("DraftErasure.eraseOld", Deed.CHANGE, "drafts");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "40", persistent = false, info = "Drafts that nobody came back to")
    public void eraseOld() {
        int erased = em.createQuery("delete from Draft d where d.keptAt < :limit")
                .setParameter("limit", LocalDateTime.now(clock).minusDays(keepDays()))
                .executeUpdate();
        if (erased > 0) {
            log.done(CallLog.Entry.bySystem(ERASE, null, erased));
        }
    }

    private int keepDays() {
        return em.createQuery(
                        "select r from DraftRule r where r.validFrom <= :today order by r.validFrom desc",
                        DraftRule.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult()
                .getKeepDays();
    }
}
