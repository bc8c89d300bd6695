package de.kommune.sim.housing.estate.boundary;

import java.io.Serializable;

/**
 * A bed on a night («Platz im Plan»).
 *
 * @param closed whether it, its room or the whole facility is closed that night
 */
public record Bed(long id, int placeNo, boolean closed) implements Serializable {}
