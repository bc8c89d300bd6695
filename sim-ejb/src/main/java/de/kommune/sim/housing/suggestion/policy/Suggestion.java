package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Which beds suit whom best, as far as the search came («Vorschlag»). Breaks no rule: who could get a bed by breaking one alone gets none.
 *
 * @param beds the bed of each person who gets one; a household gets beds for all or for nobody
 * @param unhoused whoever gets none
 * @param costs each cost that there is, for whom or for which facility it arises
 * @param total of all costs, by their weights
 */
public record Suggestion(Map<Long, Long> beds, List<Long> unhoused, List<Cost> costs, long total)
        implements Serializable {

    public Suggestion {
        beds = Map.copyOf(beds);
        unhoused = List.copyOf(unhoused);
        costs = List.copyOf(costs);
    }

    /**
     * One cost («Posten des Vorschlags»).
     *
     * @param personId null for what a whole facility loses
     * @param facilityId where it arises
     * @param amount minutes, beds, rooms or people, as the kind of cost counts
     * @param points the amount by its weight
     */
    public record Cost(SuggestionCost cost, Long personId, long facilityId, long amount, long points)
            implements Serializable {}
}
