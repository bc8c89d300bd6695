package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;

/**
 * A facility, as far as a forecast asks («Unterkunft in der Vorausschau»).
 *
 * @param most so many people at most, by permission and fire protection; null where nobody says so
 */
public record ForecastHouse(long id, Period open, Integer most) {}
