package de.kommune.sim.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A span of days («Zeitraum»), half-open: {@code from} belongs to it, {@code to} does not. An open end is
 * {@link #OPEN_END}, so that comparing and indexing need no special case.
 */
@Embeddable
public class Period implements Serializable, Comparable<Period> {

    /** The end of a period whose end nobody knows yet. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "valid_to", nullable = false)
    private LocalDate to;

    protected Period() {}

    private Period(LocalDate from, LocalDate to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new BusinessException("common.periodReversed", from, to);
        }
    }

    /** From the first day until the day before {@code to}; refuses an empty or reversed period. */
    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    /** From that day on, with no end in sight. */
    public static Period since(LocalDate from) {
        return new Period(from, OPEN_END);
    }

    /** As people say it: both days belong to the period; no last day means an open end. */
    public static Period ofDays(LocalDate firstDay, LocalDate lastDay) {
        return lastDay == null ? since(firstDay) : between(firstDay, lastDay.plusDays(1));
    }

    /** The same beginning, another last day. */
    public Period endingOn(LocalDate lastDay) {
        return ofDays(from, lastDay);
    }

    /** What is left of it from that day on, which has to be a later one within it. */
    public Period startingOn(LocalDate day) {
        if (!day.isAfter(from) || !day.isBefore(to)) {
            throw new BusinessException("common.versionBefore", from);
        }
        return between(day, to);
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The first day that no longer belongs to the period. */
    public LocalDate getTo() {
        return to;
    }

    /** The last day that belongs to the period, empty while it is open. */
    public Optional<LocalDate> lastDay() {
        return isOpen() ? Optional.empty() : Optional.of(to.minusDays(1));
    }

    /** The last day for a page, null while the period is open. */
    public LocalDate getLastDay() {
        return lastDay().orElse(null);
    }

    public boolean isOpen() {
        return to.equals(OPEN_END);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The days that belong to one of both periods alone. */
    public List<Period> differences(Period other) {
        if (!overlaps(other)) {
            return List.of(this, other);
        }
        return Stream.of(betweenDays(from, other.from), betweenDays(to, other.to))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Period> betweenDays(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(one.isBefore(other) ? new Period(one, other) : new Period(other, one));
    }

    /** Number of days in it; meaningless for an open period. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    @Override
    public int compareTo(Period other) {
        int byFrom = from.compareTo(other.from);
        return byFrom != 0 ? byFrom : to.compareTo(other.to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    @Override
    public String toString() {
        return "[" + from + ", " + (isOpen() ? "…" : to) + ")";
    }
}
