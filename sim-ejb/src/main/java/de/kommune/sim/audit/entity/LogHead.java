package de.kommune.sim.audit.entity;

import java.io.Serializable;

/**
 * How far the chain of the access log goes («Kopf der Kette»): the last line's place and checksum. Noted outside of the
 * database, on a printed sheet or in the server's log, it is an anchor: a chain that was written anew does not fit it.
 */
public record LogHead(long seq, String hash) implements Serializable {}
