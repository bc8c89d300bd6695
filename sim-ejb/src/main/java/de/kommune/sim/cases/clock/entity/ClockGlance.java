package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.cases.clock.entity.ClockBar.Part;
import de.kommune.sim.cases.clock.entity.ClockBar.Segment;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The clock as a line in a list shows it («Uhr auf einen Blick»): made of what is stored, without reading a period.
 *
 * @param stored what does not depend on the day
 * @param state what the clock does on the day
 * @param remainingDays days left after the day, null if nothing counts
 * @param warning the sharpest warning reached, null if none
 * @param urgency how urgent that is
 * @param daysPast calendar days since the last day, zero until then
 */
public record ClockGlance(
        StoredClock stored, ClockState state, Long remainingDays, Integer warning, ClockUrgency urgency, long daysPast)
        implements Serializable {

    public static ClockGlance of(StoredClock stored, ClockRules rules, LocalDate today) {
        ClockState state = stored.state(today);
        Long remaining = stored.remainingDays(today);
        return new ClockGlance(
                stored,
                state,
                remaining,
                state == ClockState.NOT_STARTED ? null : rules.warningFor(remaining),
                state == ClockState.NOT_STARTED ? ClockUrgency.CALM : rules.urgencyOf(remaining),
                state == ClockState.EXPIRED ? ChronoUnit.DAYS.between(stored.getLastDay(), today) : 0);
    }

    public LocalDate lastDay() {
        return stored.getLastDay();
    }

    /** Used and remaining share of the years, without the interruptions. */
    public ClockBar bar() {
        if (remainingDays == null) {
            return new ClockBar(List.of(), null);
        }
        int used = Math.toIntExact(
                ClockBar.WHOLE * (stored.getAllowanceDays() - remainingDays) / stored.getAllowanceDays());
        return new ClockBar(
                List.of(new Segment(Part.COUNTED, 0, used), new Segment(Part.REMAINING, used, ClockBar.WHOLE - used)),
                null);
    }
}
