package de.kommune.sim.takeover.commit.boundary;

import de.kommune.sim.cases.clock.entity.ClockState;
import de.kommune.sim.cases.clock.entity.StoredClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Counts clocks by what is left of them, and keeps the few that end first. */
final class ClockTally {

    private static final int SHOWN = 15;
    private static final int QUARTER = 90;
    private static final int YEAR = 365;

    private final LocalDate today;
    private final PriorityQueue<Summary.ClockLine> soonest =
            new PriorityQueue<>(Comparator.comparing(Summary.ClockLine::lastDay).reversed());
    private long periods;
    private long none;
    private long expired;
    private long within90;
    private long within365;
    private long later;
    private long paused;

    ClockTally(LocalDate today) {
        this.today = today;
    }

    void add(String name, int spans, StoredClock clock) {
        periods += spans;
        ClockState state = clock.state(today);
        if (clock.getFirstDay() == null) {
            none++;
            return;
        }
        if (state == ClockState.EXPIRED) {
            expired++;
        } else if (state == ClockState.PAUSED) {
            paused++;
        } else {
            count(clock.remainingDays(today));
            keep(new Summary.ClockLine(name, clock.getFirstDay(), clock.getLastDay(), clock.remainingDays(today)));
        }
    }

    private void count(long remaining) {
        if (remaining <= QUARTER) {
            within90++;
        } else if (remaining <= YEAR) {
            within365++;
        } else {
            later++;
        }
    }

    private void keep(Summary.ClockLine line) {
        soonest.add(line);
        if (soonest.size() > SHOWN) {
            soonest.poll();
        }
    }

    long periods() {
        return periods;
    }

    Summary.ClockSums sums() {
        return new Summary.ClockSums(none, expired, within90, within365, later, paused);
    }

    List<Summary.ClockLine> soonest() {
        List<Summary.ClockLine> lines = new ArrayList<>(soonest);
        lines.sort(Comparator.comparing(Summary.ClockLine::lastDay));
        return lines;
    }
}
