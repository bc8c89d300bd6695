package de.kommune.sim.day.boundary;

import de.kommune.sim.day.entity.Signal;
import java.io.Serializable;

/**
 * A last day for the court of a case that nobody looks after today («Frist ohne Zuständige»).
 *
 * @param responsible who answers for the case and is away or gone; null where nobody does
 */
public record Unanswered(Signal signal, String responsible) implements Serializable {}
