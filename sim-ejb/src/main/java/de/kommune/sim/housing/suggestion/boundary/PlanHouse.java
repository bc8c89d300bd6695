package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.estate.boundary.Storey;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A facility in the plan of a suggestion («Unterkunft im Vorschlag»).
 *
 * @param free beds that nobody has on any of the nights and that are open
 */
public record PlanHouse(long facilityId, String name, List<Storey> storeys, Set<Long> free) implements Serializable {}
