package de.kommune.sim.housing.fees.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * All open items together («Summe der offenen Posten»), however many of them a page shows.
 *
 * @param open what is still owed, less credits
 * @param overdue how many are owed and were due before today
 */
public record OpenSum(long notices, BigDecimal open, long overdue) implements Serializable {}
