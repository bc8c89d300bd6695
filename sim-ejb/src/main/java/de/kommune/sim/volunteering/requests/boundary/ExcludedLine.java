package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.volunteering.requests.entity.Exclusion;
import java.io.Serializable;
import java.util.Set;

/** A volunteer who does not come into question, with why («Ausgeschlossene»). */
public record ExcludedLine(long volunteerId, String name, Set<Exclusion> why) implements Serializable {}
