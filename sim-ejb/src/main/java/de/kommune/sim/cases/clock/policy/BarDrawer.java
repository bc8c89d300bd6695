package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.cases.clock.entity.ClockBar;
import de.kommune.sim.cases.clock.entity.ClockBar.Part;
import de.kommune.sim.cases.clock.entity.ClockBar.Segment;
import de.kommune.sim.cases.clock.entity.StoredClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the clock out as a bar («Zeitbalken»): from the first day to the last one, or to today if that is later. What
 * a lasting interruption leaves is drawn after today, as if counselling went on tomorrow.
 */
final class BarDrawer {

    private final Days days;
    private final StoredClock stored;
    private final LocalDate today;

    BarDrawer(Days days, StoredClock stored, LocalDate today) {
        this.days = days;
        this.stored = stored;
        this.today = today;
    }

    ClockBar draw() {
        if (days.isEmpty()) {
            return new ClockBar(List.of(), null);
        }
        LocalDate first = days.firstDay();
        if (today.isBefore(first)) {
            return new ClockBar(List.of(new Segment(Part.REMAINING, 0, ClockBar.WHOLE)), null);
        }
        long left = Math.max(0, stored.getAllowanceDays() - days.countUntil(today));
        LocalDate tomorrow = today.plusDays(1);
        Scale scale = new Scale(first, tomorrow.plusDays(left));
        List<Segment> segments = new ArrayList<>();
        Days past = days.before(tomorrow);
        LocalDate at = first;
        for (var period : past.periods()) {
            scale.add(segments, Part.GAP, at, period.getFrom());
            LocalDate paidUntil = min(
                    period.getTo(), max(period.getFrom(), stored.getLastDay().plusDays(1)));
            scale.add(segments, Part.COUNTED, period.getFrom(), paidUntil);
            scale.add(segments, Part.OVERDRAWN, paidUntil, period.getTo());
            at = period.getTo();
        }
        scale.add(segments, Part.GAP, at, tomorrow);
        scale.add(segments, Part.REMAINING, tomorrow, scale.end);
        return new ClockBar(segments, scale.at(tomorrow));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Turns days into thousandths; both edges of a segment are rounded alike, so that segments meet. */
    private record Scale(LocalDate start, LocalDate end) {

        private int at(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(start, end);
            return (int) Math.round((double) ClockBar.WHOLE * ChronoUnit.DAYS.between(start, day) / whole);
        }

        private void add(List<Segment> segments, Part part, LocalDate from, LocalDate to) {
            if (from.isBefore(to)) {
                segments.add(new Segment(part, at(from), at(to) - at(from)));
            }
        }
    }
}
