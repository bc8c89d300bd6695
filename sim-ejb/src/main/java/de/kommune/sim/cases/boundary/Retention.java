package de.kommune.sim.cases.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Until when a closed case is kept («Aufbewahrung»).
 *
 * @param dueOn the first day on which it is to be erased
 * @param confirmed whether data protection has agreed to the rule
 * @param source who says so
 */
public record Retention(LocalDate dueOn, int years, boolean confirmed, String source) implements Serializable {}
