package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.Resident;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who needs a bed for which nights, and what there is («Aufgabe der Platzsuche»).
 *
 * @param seekers whole households
 * @param beds all beds of these facilities, taken ones as well
 * @param residents who else has a bed there on any of these nights, or is to have one
 * @param bans who of those who come may not enter which facility
 * @param languages of the residents, as far as known
 * @param weights what one unit of each cost counts; what is missing counts nothing
 */
public record BedSearch(
        List<Seeker> seekers,
        List<Bedroom> beds,
        List<House> houses,
        List<Resident> residents,
        List<BanRule.Banned> bans,
        Map<Long, Set<String>> languages,
        Period stay,
        Map<SuggestionCost, Integer> weights) {

    public BedSearch {
        seekers = List.copyOf(seekers);
        beds = List.copyOf(beds);
        houses = List.copyOf(houses);
        residents = List.copyOf(residents);
        bans = List.copyOf(bans);
        languages = Map.copyOf(languages);
        weights = Map.copyOf(weights);
    }

    long weight(SuggestionCost cost) {
        return weights.getOrDefault(cost, 0);
    }
}
