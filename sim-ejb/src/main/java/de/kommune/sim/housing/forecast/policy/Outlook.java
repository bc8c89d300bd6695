package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a night may bring in a course («Ausblick»): people and places, counted from the first day of the forecast on.
 *
 * @param night the last one of a week
 * @param open beds that are not closed on that night
 * @param occupied of those who are known today, so many have a bed then
 * @param displaced of these, so many live where it is closed then, and need another place
 * @param announced so many are announced until then and have no bed yet
 * @param expected so many come besides, whom nobody announced, or are born
 * @param leaving so many leave besides those whose end is planned
 */
public record Outlook(
        LocalDate night,
        Course course,
        int open,
        int occupied,
        int displaced,
        int announced,
        int expected,
        int leaving,
        Map<HouseholdShape, ShapeNeed> needs) {

    /**
     * What the households of a shape need («Bedarf einer Haushaltsform»).
     *
     * @param persons so many come, or have to leave a closed place
     * @param places so many of them would fit if nobody else came
     * @param missing so many of them find no place that fits once everybody has come
     */
    public record ShapeNeed(int persons, int places, int missing) {}

    public Outlook {
        needs = Collections.unmodifiableMap(new EnumMap<>(needs));
    }

    /** So many places the town needs on that night. */
    public int needed() {
        return occupied + announced + expected - leaving;
    }

    /** So many people find no place that fits. */
    public int missing() {
        return needs.values().stream().mapToInt(ShapeNeed::missing).sum();
    }
}
