package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.entity.HandoverState;
import java.io.Serializable;
import java.time.LocalDateTime;

/** Who brought a handover where, when and why («Verlaufszeile»); no reason is null. */
public record StepLine(HandoverState state, String account, LocalDateTime at, String reason) implements Serializable {}
