package de.kommune.sim.volunteering.volunteers.entity;

import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * When somebody can help in an ordinary week («Wochenraster»): four parts of seven days. Kept as one number with a bit for each, so that
 * two grids are compared in one step.
 */
public record WeekTimes(int bits) implements Serializable {

    public static final WeekTimes NONE = new WeekTimes(0);

    private static final int PARTS = DayPart.values().length;
    private static final int ALL = (1 << PARTS * DayOfWeek.values().length) - 1;

    public WeekTimes {
        if ((bits & ~ALL) != 0) {
            throw new IllegalArgumentException("A week has no such times: " + bits);
        }
    }

    public WeekTimes with(DayOfWeek day, DayPart part) {
        return new WeekTimes(bits | bit(day, part));
    }

    public boolean has(DayOfWeek day, DayPart part) {
        return (bits & bit(day, part)) != 0;
    }

    /** How many of the week's parts. */
    public int count() {
        return Integer.bitCount(bits);
    }

    /** What both have. */
    public WeekTimes common(WeekTimes other) {
        return new WeekTimes(bits & other.bits);
    }

    private static int bit(DayOfWeek day, DayPart part) {
        return 1 << day.ordinal() * PARTS + part.ordinal();
    }
}
