package de.kommune.sim.authorities.competence.entity;

import de.kommune.sim.common.deadline.DeadlineReading;
import java.io.Serializable;

/**
 * Until when a decision can be answered («Rechtsbehelfsfristen»).
 *
 * @param remedy null where there is no remedy or nobody knows when the decision was received
 * @param urgent for urgent help by a court; null where no term is set for it
 */
public record Answering(DeadlineReading remedy, DeadlineReading urgent) implements Serializable {}
