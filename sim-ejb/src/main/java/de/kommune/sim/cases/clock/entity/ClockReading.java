package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The clock on one day («Stand der Fünfjahresuhr»).
 *
 * @param today the day that it was read on
 * @param rules what it was computed by
 * @param stored what of it does not depend on the day
 * @param state what the clock does on this day
 * @param usedDays days counted up to and including this day
 * @param usedYears whole years of the used days, laid end to end from the first day
 * @param usedRestDays used days beyond the whole years
 * @param remainingDays days left after this day, never below zero; used and remaining days make the allowance until it
 *     is used up
 * @param gaps interruptions between the first day that counts and this day, a lasting one with an open end
 * @param warning the sharpest warning reached, null if none
 * @param explanation how it was computed
 * @param bar how to draw it
 */
public record ClockReading(
        LocalDate today,
        ClockRules rules,
        StoredClock stored,
        ClockState state,
        long usedDays,
        int usedYears,
        int usedRestDays,
        Long remainingDays,
        List<Period> gaps,
        Integer warning,
        Explanation explanation,
        ClockBar bar)
        implements Serializable {

    public ClockReading {
        gaps = List.copyOf(gaps);
    }

    public LocalDate firstDay() {
        return stored.getFirstDay();
    }

    /** The last day, if counselling goes on without a further interruption; null if nothing counts. */
    public LocalDate lastDay() {
        return stored.getLastDay();
    }

    /** The last day of a paused clock, if counselling goes on tomorrow; else the same as {@link #lastDay}. */
    public LocalDate lastDayIfResumed() {
        return state == ClockState.PAUSED ? today.plusDays(remainingDays) : lastDay();
    }

    /** The first day of the interruption that lasts, null unless paused. */
    public LocalDate pausedSince() {
        return state == ClockState.PAUSED ? gaps.get(gaps.size() - 1).getFrom() : null;
    }

    public ClockUrgency urgency() {
        return state == ClockState.NOT_STARTED ? ClockUrgency.CALM : rules.urgencyOf(remainingDays);
    }

    /** Calendar days since the last day, zero until then. */
    public long daysPast() {
        return state == ClockState.EXPIRED ? ChronoUnit.DAYS.between(lastDay(), today) : 0;
    }

    /** Until when a crisis is met without a written exception; null if nothing counts. */
    public LocalDate crisisUntil() {
        return lastDay() == null ? null : lastDay().plusDays(rules.graceForCrisisDays());
    }
}
