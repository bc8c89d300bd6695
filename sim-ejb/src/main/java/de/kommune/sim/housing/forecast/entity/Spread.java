package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;

/** People a month in the three courses («Spanne»), from the fewest to the most. */
public record Spread(int low, int middle, int high) implements Serializable {

    /** So many people a month are the most that anybody reckons with. */
    public static final int MOST = 500;

    public Spread {
        if (low < 0 || low > middle || middle > high || high > MOST) {
            throw new BusinessException("housing.forecastSpread", MOST);
        }
    }

    public int of(Course course) {
        return switch (course) {
            case LOW -> low;
            case MIDDLE -> middle;
            case HIGH -> high;
        };
    }

    /** So many more in each course, or fewer, but never fewer than nobody and never more than anybody reckons with. */
    public Spread more(int people) {
        return new Spread(within(low + people), within(middle + people), within(high + people));
    }

    private static int within(int people) {
        return Math.min(Math.max(people, 0), MOST);
    }

    /** The other way round: where few come, many leave. */
    public int against(Course course) {
        return switch (course) {
            case LOW -> high;
            case MIDDLE -> middle;
            case HIGH -> low;
        };
    }
}
