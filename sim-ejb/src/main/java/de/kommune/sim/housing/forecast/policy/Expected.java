package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;

/** What is expected in a month of that time («geltende Erwartung»). */
public record Expected(Period period, Spread arrivals, Spread leaving, ShapeMix mix) {}
