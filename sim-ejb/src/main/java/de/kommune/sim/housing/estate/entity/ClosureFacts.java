package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;

/**
 * Why something is closed and for how long («Angaben zur Sperre»).
 *
 * @param remark what is broken, never anything about people; may be missing
 */
public record ClosureFacts(ClosureReason reason, String remark, Period period) implements Serializable {}
