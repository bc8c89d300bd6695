package de.kommune.sim.housing.placement.boundary;

import java.io.Serializable;

/** Who gets which bed («Zuordnung von Person und Platz»). */
public record Seat(long personId, long bedId, boolean needsProtection) implements Serializable {}
