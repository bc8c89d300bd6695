package de.kommune.sim.benefits.regime.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Somebody whose regime waits for a confirmation («offene Bestätigung»).
 *
 * @param confirmedAt when it was confirmed before the facts changed; null for never
 */
public record OpenRegime(long personId, String personNo, String person, LocalDateTime confirmedAt)
        implements Serializable {}
