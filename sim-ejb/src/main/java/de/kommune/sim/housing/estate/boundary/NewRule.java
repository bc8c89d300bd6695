package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.housing.estate.entity.RuleKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A limit to be set («neue Hausregel»).
 *
 * @param source the permit, plan or decision that says so
 * @param from its first day
 */
public record NewRule(RuleKind kind, BigDecimal amount, String source, LocalDate from) implements Serializable {}
