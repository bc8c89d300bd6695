package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import java.util.Map;

/**
 * What is expected in a month of that time («geltende Erwartung»).
 *
 * @param arrivals everybody who comes, announced or not
 * @param leaving who leaves
 * @param allExits whether that is everybody who leaves, also those whose end is planned
 * @param births who is born in the shelters
 * @param coming the shares of the shapes in which people come
 * @param going the shares of the shapes of those who leave; empty for those of the residents
 */
public record Expected(
        Period period,
        Spread arrivals,
        Spread leaving,
        boolean allExits,
        Spread births,
        Map<HouseholdShape, Integer> coming,
        Map<HouseholdShape, Integer> going) {

    /** Where nobody is born, and whoever leaves is like those who live there. */
    public Expected(Period period, Spread arrivals, Spread leaving, ShapeMix mix) {
        this(period, arrivals, leaving, false, new Spread(0, 0, 0), mix.shares(), Map.of());
    }
}
