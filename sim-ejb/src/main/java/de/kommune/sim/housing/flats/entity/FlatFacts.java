package de.kommune.sim.housing.flats.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a household looks for («Angaben zum Wohnungswunsch»).
 *
 * @param persons who would live there
 * @param rooms at least
 * @param since when it looks for a flat
 */
public record FlatFacts(int persons, int rooms, boolean stepFree, FlatPriority priority, LocalDate since)
        implements Serializable {}
