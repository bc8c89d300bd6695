package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How somebody wants to decide («Inhalt der Entscheidung»).
 *
 * @param amount in euros; null for a rejection
 * @param rhythm null for a rejection
 * @param period for which it is granted; null for a rejection
 * @param reasons as they stand in the notice
 */
public record DecisionFacts(
        DecisionOutcome outcome, String statute, BigDecimal amount, Rhythm rhythm, Period period, String reasons)
        implements Serializable {}
