package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.volunteering.requests.entity.MatchingWeight;
import java.io.Serializable;
import java.util.List;

/**
 * Who fits a request («Zuordnung»).
 *
 * @param ranked the best first
 * @param excluded by name
 * @param weights by which the points were counted
 */
public record MatchView(List<RankedLine> ranked, List<ExcludedLine> excluded, List<MatchingWeight> weights)
        implements Serializable {}
