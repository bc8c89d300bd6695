package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import java.io.Serializable;

/**
 * What speaks against a suggestion («Nachteil in der Liste»).
 *
 * @param person null for what a whole facility loses
 * @param amount minutes, beds, rooms or people, as the kind of cost counts
 */
public record CostLine(SuggestionCost cost, Long personId, String person, String facility, long amount, long points)
        implements Serializable {}
