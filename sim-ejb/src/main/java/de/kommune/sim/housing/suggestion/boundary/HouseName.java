package de.kommune.sim.housing.suggestion.boundary;

import java.io.Serializable;

/**
 * A facility that somebody may be put into («Unterkunft zur Auswahl»).
 *
 * @param beds that are free in it; all of them where no nights are asked about
 */
public record HouseName(long facilityId, String name, long beds) implements Serializable {}
