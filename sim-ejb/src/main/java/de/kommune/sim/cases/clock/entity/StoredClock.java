package de.kommune.sim.cases.clock.entity;

import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What of the clock does not depend on today («gespeicherter Stand der Uhr»), so that the database can sort and filter
 * by remaining time. Whoever changes a period, a pause, a merge or a policy writes it anew in the same transaction.
 */
@Embeddable
public class StoredClock implements Serializable {

    @Column(name = "clock_first_day")
    private LocalDate firstDay;

    @Column(name = "clock_last_day")
    private LocalDate lastDay;

    @Column(name = "clock_counted_until")
    private LocalDate countedUntil;

    @Column(name = "clock_allowance_days")
    private Integer allowanceDays;

    protected StoredClock() {}

    private StoredClock(LocalDate firstDay, LocalDate lastDay, LocalDate countedUntil, Integer allowanceDays) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.countedUntil = countedUntil;
        this.allowanceDays = allowanceDays;
    }

    /** Nothing counts yet. */
    public static StoredClock notStarted() {
        return new StoredClock();
    }

    /**
     * @param lastDay the last day, if counting goes on without a further interruption
     * @param countedUntil the last day that counts at all; {@link de.kommune.sim.common.Period#OPEN_END} while open
     */
    public static StoredClock of(LocalDate firstDay, LocalDate lastDay, LocalDate countedUntil, long allowanceDays) {
        return new StoredClock(firstDay, lastDay, countedUntil, Math.toIntExact(allowanceDays));
    }

    /** The same in another object. */
    public StoredClock copy() {
        return new StoredClock(firstDay, lastDay, countedUntil, allowanceDays);
    }

    /** The first day that counts, null if none does. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** The last day, if counting goes on without a further interruption; null if nothing counts. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The last day that counts; {@link de.kommune.sim.common.Period#OPEN_END} while there is no end in sight. */
    public LocalDate getCountedUntil() {
        return countedUntil;
    }

    /** How many days the years make, counted from the first day; null if nothing counts. */
    public Integer getAllowanceDays() {
        return allowanceDays;
    }

    /** The day on which nothing is left if the clock ran from today on: what lists are sorted by. It moves while it rests. */
    public LocalDate due(LocalDate today) {
        if (firstDay == null) {
            return Period.OPEN_END;
        }
        return countedUntil.isBefore(today) ? today.plusDays(ChronoUnit.DAYS.between(countedUntil, lastDay)) : lastDay;
    }

    public ClockState state(LocalDate today) {
        if (firstDay == null || today.isBefore(firstDay)) {
            return ClockState.NOT_STARTED;
        }
        if (today.isAfter(lastDay) && !countedUntil.isBefore(lastDay)) {
            return ClockState.EXPIRED;
        }
        return today.isAfter(countedUntil) ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /**
     * Days left after today, never below zero; null if nothing counts. Holds for every day on or after the beginning
     * of the last period: all earlier gaps are in the last day already.
     */
    public Long remainingDays(LocalDate today) {
        if (firstDay == null) {
            return null;
        }
        if (today.isBefore(firstDay)) {
            return allowanceDays.longValue();
        }
        LocalDate lastCounted = today.isBefore(countedUntil) ? today : countedUntil;
        return Math.max(0, ChronoUnit.DAYS.between(lastCounted, lastDay));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredClock that
                && Objects.equals(firstDay, that.firstDay)
                && Objects.equals(lastDay, that.lastDay)
                && Objects.equals(countedUntil, that.countedUntil)
                && Objects.equals(allowanceDays, that.allowanceDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, lastDay, countedUntil, allowanceDays);
    }

    @Override
    public String toString() {
        return firstDay + " … " + lastDay + ", counted until " + countedUntil;
    }
}
