package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockReading;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.IdentityFacts;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The five-year clock («Fünfjahresuhr»). The last day is the day on which as many days have been counted as the years
 * have from the first day; each day of interruption before it moves it by one. After the last period the clock is
 * assumed to go on: a lasting interruption moves the last day only when counselling resumes, until then the remaining
 * days stand still.
 */
public final class FiveYearClock {

    private final ClockRules rules;
    private final Counting counting;

    public FiveYearClock(ClockRules rules) {
        this.rules = rules;
        this.counting = new Counting(rules);
    }

    /** What of the clock does not depend on the day it is read on. */
    public StoredClock store(Collection<IdentityFacts> identities) {
        return store(daysOf(identities));
    }

    /** The clock on a day, explained and ready to draw. */
    public ClockReading read(Collection<IdentityFacts> identities, LocalDate today) {
        Days days = daysOf(identities);
        StoredClock stored = store(days);
        long used = days.countUntil(today);
        Long remaining = stored.getFirstDay() == null ? null : Math.max(0, stored.getAllowanceDays() - used);
        int years = stored.getFirstDay() == null ? 0 : YearsOfCare.wholeYears(stored.getFirstDay(), used);
        long rest = years == 0 ? used : used - YearsOfCare.days(stored.getFirstDay(), years);
        ClockState state = state(days, stored, used, today);
        return new ClockReading(
                today,
                rules,
                stored,
                state,
                used,
                years,
                Math.toIntExact(rest),
                remaining,
                gaps(days, today),
                state == ClockState.NOT_STARTED ? null : rules.warningFor(remaining),
                new Explainer(rules, counting).explain(identities, days, stored, today),
                new BarDrawer(days, stored, today).draw());
    }

    private Days daysOf(Collection<IdentityFacts> identities) {
        if (rules.mode() == ClockMode.AGGREGATE_COUNSELLING) {
            return counting.counted(identities);
        }
        LocalDate moved = Counting.ownDwellingSince(identities);
        return moved == null ? Days.NONE : Days.of(List.of(Period.since(moved)));
    }

    private StoredClock store(Days days) {
        if (days.isEmpty()) {
            return StoredClock.notStarted();
        }
        long allowance = YearsOfCare.days(days.firstDay(), rules.years());
        LocalDate lastDay = days.withoutEnd().day(allowance).orElseThrow();
        LocalDate end = days.end();
        LocalDate countedUntil = end.equals(Period.OPEN_END) ? end : end.minusDays(1);
        return StoredClock.of(days.firstDay(), lastDay, countedUntil, allowance);
    }

    private static ClockState state(Days days, StoredClock stored, long used, LocalDate today) {
        if (used == 0) {
            return ClockState.NOT_STARTED;
        }
        if (used >= stored.getAllowanceDays() && today.isAfter(stored.getLastDay())) {
            return ClockState.EXPIRED;
        }
        return days.contains(today) ? ClockState.RUNNING : ClockState.PAUSED;
    }

    private static List<Period> gaps(Days days, LocalDate today) {
        if (days.isEmpty()) {
            return List.of();
        }
        List<Period> gaps =
                new ArrayList<>(days.gaps().before(today.plusDays(1)).periods());
        if (!days.end().isAfter(today)) {
            gaps.add(Period.since(days.end()));
        }
        return gaps;
    }
}
