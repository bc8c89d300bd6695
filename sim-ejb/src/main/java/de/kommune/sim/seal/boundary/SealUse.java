package de.kommune.sim.seal.boundary;

import java.io.Serializable;

/**
 * How many rows of a table lie under a key («Schlüsselverwendung»).
 *
 * @param current whether this is the key that seals now
 */
public record SealUse(String table, int keyNo, long rows, boolean current) implements Serializable {}
