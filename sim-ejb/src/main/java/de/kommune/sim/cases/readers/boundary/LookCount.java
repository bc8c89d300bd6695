package de.kommune.sim.cases.readers.boundary;

import java.io.Serializable;

/**
 * How often a case was looked at («Zahl der Zugriffe»).
 *
 * @param last the latest line that was counted
 */
public record LookCount(long count, long last) implements Serializable {}
