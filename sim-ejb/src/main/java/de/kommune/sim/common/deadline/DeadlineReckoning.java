package de.kommune.sim.common.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Reckons deadlines («Fristberechnung»). Forwards the day of the event does not count (§ 187 Abs. 1 BGB), a deadline of
 * weeks or months ends on the day that the event's day is called by (§ 188 Abs. 2 BGB), where the month lacks that day on
 * its last one (§ 188 Abs. 3 BGB), and a last day off moves to the next working day (§ 193 BGB, § 222 Abs. 2 ZPO).
 * Backwards the whole time lies between the last day and the event: before its end, where a period ends with it, before its
 * beginning, where something is set for it. Plain rules: no container, no database, no clock.
 */
public final class DeadlineReckoning {

    public DeadlineReading reckon(LocalDate event, DeadlineTerms terms) {
        LocalDate raw = raw(event, terms);
        LocalDate lastDay = switch (terms.shift()) {
            case NEXT_WORKDAY -> WorkingDays.nextFrom(raw);
            case PREVIOUS_WORKDAY -> WorkingDays.lastUntil(raw);
            case NONE -> raw;
        };
        DayOff because = lastDay.equals(raw) ? null : WorkingDays.off(raw).orElseThrow();
        return new DeadlineReading(event, terms, raw, lastDay, because);
    }

    private static LocalDate raw(LocalDate event, DeadlineTerms terms) {
        ChronoUnit unit = unit(terms.unit());
        return switch (terms.direction()) {
            case AFTER -> event.plus(terms.amount(), unit);
            case BEFORE_END -> event.plusDays(1).minus(terms.amount(), unit).minusDays(1);
            case BEFORE_START -> event.minus(terms.amount(), unit).minusDays(1);
        };
    }

    private static ChronoUnit unit(DeadlineUnit unit) {
        return switch (unit) {
            case DAYS -> ChronoUnit.DAYS;
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
        };
    }
}
