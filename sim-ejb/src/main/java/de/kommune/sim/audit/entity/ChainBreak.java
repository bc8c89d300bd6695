package de.kommune.sim.audit.entity;

import java.io.Serializable;

/**
 * The first broken link of the chain («erste Bruchstelle»).
 *
 * @param seq the line's place
 */
public record ChainBreak(long seq, BreakReason reason) implements Serializable {}
