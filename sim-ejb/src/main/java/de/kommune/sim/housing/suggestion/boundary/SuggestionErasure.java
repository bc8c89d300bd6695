package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.housing.suggestion.entity.SuggestionTerm;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Removes suggestions for beds whose term has passed («Löschung der Platzvorschläge»), every night, without reading them. What somebody accepted is a
 * placement since, and stays.
 */
@Singleton
@WorksFor(Department.OFFICE)
public class SuggestionErasure {

    private static final CallLog.Action ERASE =
            new CallLog.Action("SuggestionErasure.eraseOld", Deed.CHANGE, "housing.suggestion");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    /** What was searched for so many days ago, or before. */
    @Schedule(hour = "3", minute = "50", persistent = false, info = "Suggestions for beds whose term has passed")
    public void eraseOld() {
        LocalDate today = LocalDate.now(clock);
        List<Long> due = em.createQuery(
                        "select s.id from BedSuggestion s where s.requestedAt < :kept order by s.id", Long.class)
                .setParameter("kept", today.minusDays(days(today) - 1L).atStartOfDay())
                .getResultList();
        due.forEach(this::erase);
    }

    private int days(LocalDate today) {
        return em.createQuery(
                        "select t from SuggestionTerm t where t.period.from <= :today and t.period.to > :today",
                        SuggestionTerm.class)
                .setParameter("today", today)
                .getSingleResult()
                .getDays();
    }

    /** The people, the beds and the costs go with it by the database's own rule. */
    private void erase(Long suggestionId) {
        int erased = em.createQuery("delete from BedSuggestion s where s.id = :id")
                .setParameter("id", suggestionId)
                .executeUpdate();
        log.done(CallLog.Entry.bySystem(ERASE, suggestionId, erased));
    }
}
