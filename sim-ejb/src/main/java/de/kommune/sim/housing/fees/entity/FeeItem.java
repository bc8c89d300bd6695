package de.kommune.sim.housing.fees.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What some nights of a month cost, with all that is needed to count it again («Gebührenposition»).
 *
 * @param nights how many, the first of them being {@code firstNight}; others may lie between them
 * @param divisor of how many nights the rate is the price; for a flat sum, the nights of the month that the person was there
 * @param amount euros and cents
 */
public record FeeItem(FeePrice price, LocalDate firstNight, int nights, int divisor, BigDecimal amount)
        implements Serializable {}
