package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** From when until when a measure lasts, and at what time of the week it is held («Zeitraum und Wochentermin»). */
@Embeddable
public class MeasureDays implements Serializable {

    /** Longer than any funding; a slip of the pen must not make thousands of sessions. */
    private static final int LONGEST_YEARS = 6;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_of_week", length = 9)
    private DayOfWeek weekday;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    @Column(name = "ends_at")
    private LocalTime endsAt;

    protected MeasureDays() {}

    /** @param weekday null, as both times, where sessions are entered one by one */
    public MeasureDays(LocalDate firstDay, LocalDate lastDay, DayOfWeek weekday, LocalTime startsAt, LocalTime endsAt) {
        this.firstDay = Objects.requireNonNull(firstDay, "firstDay");
        this.lastDay = Objects.requireNonNull(lastDay, "lastDay");
        this.weekday = weekday;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        check();
    }

    private void check() {
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
            throw new BusinessException("measures.daysReversed", firstDay, lastDay, LONGEST_YEARS);
        }
        boolean none = weekday == null && startsAt == null && endsAt == null;
        boolean whole = weekday != null && startsAt != null && endsAt != null && startsAt.isBefore(endsAt);
        if (!none && !whole) {
            throw new BusinessException("measures.weekIncomplete");
        }
    }

    /** On which days it is held by the week; none where sessions are entered one by one. */
    public List<LocalDate> weekly() {
        return weekday == null
                ? List.of()
                : firstDay.datesUntil(lastDay.plusDays(1))
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .toList();
    }

    public boolean isOver(LocalDate today) {
        return lastDay.isBefore(today);
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }
}
