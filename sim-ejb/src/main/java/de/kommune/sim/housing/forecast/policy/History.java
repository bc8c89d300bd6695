package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the town has seen itself in the last months («eigene Erfahrung»), in people.
 *
 * @param months how far it was looked back
 * @param left for good, by the shape in which they left
 * @param came for the first time, by the shape in which they came
 * @param born into a shelter
 * @param nights that somebody had a bed, summed over all beds
 */
public record History(
        int months, Map<HouseholdShape, Integer> left, Map<HouseholdShape, Integer> came, int born, long nights) {

    public History {
        left = copy(left);
        came = copy(came);
    }

    private static Map<HouseholdShape, Integer> copy(Map<HouseholdShape, Integer> people) {
        Map<HouseholdShape, Integer> all = new EnumMap<>(HouseholdShape.class);
        all.putAll(people);
        return Collections.unmodifiableMap(all);
    }

    static int sum(Map<HouseholdShape, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }
}
