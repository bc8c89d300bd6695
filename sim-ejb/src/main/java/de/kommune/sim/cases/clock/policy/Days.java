package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A set of days («Tage») as ordered periods that neither overlap nor touch, so that equal sets look equal whatever
 * periods they were made of.
 */
final class Days {

    static final Days NONE = new Days(List.of());

    private final List<Period> periods;

    private Days(List<Period> periods) {
        this.periods = List.copyOf(periods);
    }

    static Days of(Collection<Period> spans) {
        List<Period> merged = new ArrayList<>();
        spans.stream().sorted().forEach(span -> append(merged, span));
        return new Days(merged);
    }

    private static void append(List<Period> merged, Period next) {
        Period last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last == null || last.getTo().isBefore(next.getFrom())) {
            merged.add(next);
        } else if (last.getTo().isBefore(next.getTo())) {
            merged.set(merged.size() - 1, Period.between(last.getFrom(), next.getTo()));
        }
    }

    List<Period> periods() {
        return periods;
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    LocalDate firstDay() {
        return periods.get(0).getFrom();
    }

    /** The first day after all of them; {@link Period#OPEN_END} if the last period is open. */
    LocalDate end() {
        return periods.get(periods.size() - 1).getTo();
    }

    Days plus(Days other) {
        List<Period> all = new ArrayList<>(periods);
        all.addAll(other.periods);
        return of(all);
    }

    Days minus(Days other) {
        List<Period> rest = periods;
        for (Period hole : other.periods) {
            rest = rest.stream().flatMap(period -> cut(period, hole).stream()).toList();
        }
        return new Days(rest);
    }

    private static List<Period> cut(Period period, Period hole) {
        if (!period.overlaps(hole)) {
            return List.of(period);
        }
        List<Period> rest = new ArrayList<>(2);
        if (period.getFrom().isBefore(hole.getFrom())) {
            rest.add(Period.between(period.getFrom(), hole.getFrom()));
        }
        if (hole.getTo().isBefore(period.getTo())) {
            rest.add(Period.between(hole.getTo(), period.getTo()));
        }
        return rest;
    }

    Days and(Days other) {
        return minus(minus(other));
    }

    boolean contains(LocalDate day) {
        return periods.stream().anyMatch(period -> period.contains(day));
    }

    Days from(LocalDate day) {
        return within(day, Period.OPEN_END);
    }

    /** Those before {@code day}. */
    Days before(LocalDate day) {
        return within(LocalDate.MIN, day);
    }

    private Days within(LocalDate from, LocalDate to) {
        List<Period> inside = new ArrayList<>();
        for (Period period : periods) {
            LocalDate start = period.getFrom().isBefore(from) ? from : period.getFrom();
            LocalDate end = period.getTo().isAfter(to) ? to : period.getTo();
            if (start.isBefore(end)) {
                inside.add(Period.between(start, end));
            }
        }
        return new Days(inside);
    }

    /** The days between the periods. */
    Days gaps() {
        List<Period> gaps = new ArrayList<>();
        for (int i = 1; i < periods.size(); i++) {
            gaps.add(Period.between(periods.get(i - 1).getTo(), periods.get(i).getFrom()));
        }
        return new Days(gaps);
    }

    /** The same days, and all that follow the last of them. */
    Days withoutEnd() {
        return isEmpty() ? NONE : plus(of(List.of(Period.since(end().minusDays(1)))));
    }

    /** How many of them there are up to and including {@code day}. */
    long countUntil(LocalDate day) {
        return before(day.plusDays(1)).count();
    }

    /** How many there are; meaningless with an open end. */
    long count() {
        return periods.stream().mapToLong(Period::days).sum();
    }

    /** The n-th of them, the first is number one; empty if there are fewer. */
    Optional<LocalDate> day(long n) {
        long left = n;
        for (Period period : periods) {
            long here = ChronoUnit.DAYS.between(period.getFrom(), period.getTo());
            if (left <= here) {
                return Optional.of(period.getFrom().plusDays(left - 1));
            }
            left -= here;
        }
        return Optional.empty();
    }
}
