package de.kommune.sim.audit.boundary;

import java.io.Serializable;

/**
 * How many lines a filter leaves («Zahl der Protokollzeilen»).
 *
 * @param last the latest of them
 */
public record LogCount(long count, long last) implements Serializable {}
