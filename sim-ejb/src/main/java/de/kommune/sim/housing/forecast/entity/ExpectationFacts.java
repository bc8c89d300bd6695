package de.kommune.sim.housing.forecast.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is expected a month («Angaben zur Erwartung»).
 *
 * @param arrivals everybody who comes, announced or not
 * @param leaving who leaves without a planned end
 * @param from the first day that it holds
 */
public record ExpectationFacts(Spread arrivals, Spread leaving, ShapeMix mix, String source, LocalDate from)
        implements Serializable {}
