package de.kommune.sim.volunteering.events.policy;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The dates of a weekly series («Terminserie»): the same day of the week at the same time by the clock on the wall. */
public final class WeeklySeries {

    private static final int MOST = 53;
    private static final int DAYS = 7;

    /**
     * How many dates there are.
     *
     * @param until the last day that may be one; null for a single date
     */
    public int dates(LocalDate first, LocalDate until) {
        if (until == null) {
            return 1;
        }
        if (until.isBefore(first)) {
            throw new BusinessException("volunteering.seriesReversed", until, first);
        }
        long dates = ChronoUnit.DAYS.between(first, until) / DAYS + 1;
        if (dates > MOST) {
            throw new BusinessException("volunteering.seriesLong", MOST);
        }
        return (int) dates;
    }

    /** How many days after the first a date is. */
    public long daysAfterFirst(int number) {
        return (long) number * DAYS;
    }
}
