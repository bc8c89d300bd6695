package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.suggestion.entity.BedSuggestion;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import de.kommune.sim.housing.suggestion.entity.SuggestionState;
import de.kommune.sim.housing.suggestion.policy.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Keeps what a search found («Ergebnis der Platzsuche»), in a transaction of its own: nobody is signed in any more when it is there. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@WorksFor(Department.OFFICE)
class SuggestionResults {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SuggestionRows rows;

    /** @param obstacles the rule that is in the way of whom there is no bed for */
    void keep(long suggestionId, Suggestion found, Map<Long, HousingRule> obstacles) {
        BedSuggestion suggestion = em.find(BedSuggestion.class, suggestionId, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion.getState() == SuggestionState.SEARCHING) { // else somebody no longer wants it
            rows.seats(suggestionId).stream()
                    .filter(seat -> seat.getObstacle() == null)
                    .forEach(seat -> sit(seat, found, obstacles));
            rows.keepCosts(suggestion, found);
            suggestion.found(found.total());
        }
    }

    private void sit(SuggestedSeat seat, Suggestion found, Map<Long, HousingRule> obstacles) {
        long person = seat.getPerson().getId();
        Long bed = found.beds().get(person);
        if (bed == null) {
            seat.remainWithout(obstacles.get(person));
        } else {
            seat.sitIn(rows.bed(bed));
        }
    }

    /** There is no outcome. */
    void breakOff(long suggestionId) {
        BedSuggestion suggestion = em.find(BedSuggestion.class, suggestionId, LockModeType.PESSIMISTIC_WRITE);
        if (suggestion.getState() == SuggestionState.SEARCHING) {
            suggestion.fail();
        }
    }
}
