package de.kommune.sim.counselling.hours.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.counselling.hours.entity.OpenHourRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Takes the first names off old lists of the open hours («Löschung der Vornamen»), every night: the number and the waiting
 * time are enough for the figures.
 */
@Singleton
@WorksFor(Department.SYSTEM)
public class FirstNameErasure {

    private static final CallLog.Action ERASE =
            new CallLog.Action("FirstNameErasure.eraseOld", Deed.CHANGE, "counselling.hours");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "45", persistent = false, info = "First names on old lists of the open hours")
    public void eraseOld() {
        int erased = em.createQuery(
                        "update Ticket t set t.firstName = null where t.firstName is not null and t.day < :limit")
                .setParameter("limit", LocalDate.now(clock).minusDays(keepDays()))
                .executeUpdate();
        if (erased > 0) {
            log.done(CallLog.Entry.bySystem(ERASE, null, erased));
        }
    }

    private int keepDays() {
        return em.createQuery(
                        "select r from OpenHourRule r where r.validFrom <= :today order by r.validFrom desc",
                        OpenHourRule.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getSingleResult()
                .getKeepNameDays();
    }
}
