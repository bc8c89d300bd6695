package de.kommune.sim.housing.forecast.entity;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a forecast reckoned with, and on what it rests («Annahme mit Herkunft»).
 *
 * @param measured whether it is what the town has seen itself; else it is what is laid down
 * @param counted how many people the town has seen in these months
 * @param months how many months it looked back
 * @param aMonth people a month; nobody for the shapes of those who come
 * @param shapes how many people of each shape: counted where it is measured, and otherwise of a hundred
 */
public record RateFigures(
        RateKind kind, boolean measured, int counted, int months, Spread aMonth, Map<HouseholdShape, Integer> shapes)
        implements Serializable {

    public RateFigures {
        Map<HouseholdShape, Integer> all = new EnumMap<>(HouseholdShape.class);
        all.putAll(shapes);
        shapes = Collections.unmodifiableMap(all);
    }
}
