package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.volunteering.requests.entity.MatchReason;
import java.io.Serializable;
import java.util.List;

/**
 * A volunteer who fits, with why («Vorschlag mit Begründung»).
 *
 * @param area in her own words; null for everywhere in town
 */
public record RankedLine(long volunteerId, String name, String area, int points, List<MatchReason> reasons)
        implements Serializable {}
