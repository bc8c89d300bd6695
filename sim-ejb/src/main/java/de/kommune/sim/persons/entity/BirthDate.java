package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;

/**
 * A birth date as far as it is known («Geburtsdatum»): a day, a month, a year, or an estimated year. A day that an
 * authority entered because the real one is unknown is nominal: the documents bear it, nobody vouches for it.
 */
@Embeddable
public class BirthDate implements Serializable, Comparable<BirthDate> {

    /** Nobody who is looked after was born before this year. */
    public static final int FIRST_YEAR = 1880;

    private static final Set<MonthDay> NOMINAL_DAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(7, 1), MonthDay.of(12, 31));

    @Column(name = "birth_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_precision", length = 10)
    private BirthPrecision precision;

    @Column(name = "birth_nominal")
    private Boolean nominal;

    protected BirthDate() {}

    private BirthDate(LocalDate date, BirthPrecision precision, boolean nominal) {
        if (date.getYear() < FIRST_YEAR) {
            throw new BusinessException("persons.bornTooEarly", date.getYear(), FIRST_YEAR);
        }
        this.date = date;
        this.precision = precision;
        this.nominal = nominal;
    }

    /** The day is known. */
    public static BirthDate of(LocalDate day) {
        return new BirthDate(day, BirthPrecision.DAY, false);
    }

    /** The documents bear this day, but an authority chose it: 1 January, 1 July or 31 December. */
    public static BirthDate nominal(LocalDate day) {
        if (!looksNominal(day)) {
            throw new BusinessException("persons.notANominalDay", day);
        }
        return new BirthDate(day, BirthPrecision.DAY, true);
    }

    /** Only month and year are known. */
    public static BirthDate of(YearMonth month) {
        return new BirthDate(month.atDay(1), BirthPrecision.MONTH, false);
    }

    /** Only the year is known. */
    public static BirthDate ofYear(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), BirthPrecision.YEAR, false);
    }

    /** Not even the year is known; somebody estimated it. */
    public static BirthDate estimated(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), BirthPrecision.ESTIMATED, false);
    }

    /** Whether authorities use this day of the year when they do not know the real one. */
    public static boolean looksNominal(LocalDate day) {
        return NOMINAL_DAYS.contains(MonthDay.from(day));
    }

    /** The known day, or the first day of the known month or year; compare it only as far as {@link #getPrecision()}. */
    public LocalDate getDate() {
        return date;
    }

    public BirthPrecision getPrecision() {
        return precision;
    }

    /** Whether an authority chose the day. */
    public boolean isNominal() {
        return nominal;
    }

    public int getYear() {
        return date.getYear();
    }

    /** Whether the very day is known, so that it may be relied on. */
    public boolean isDaySure() {
        return precision == BirthPrecision.DAY && !nominal;
    }

    /** Whether somebody born on that day could bear this birth date. Everybody could bear an estimated one. */
    public boolean admits(LocalDate day) {
        return switch (precision) {
            case DAY -> nominal ? day.getYear() == date.getYear() : day.equals(date);
            case MONTH -> YearMonth.from(day).equals(YearMonth.from(date));
            case YEAR -> day.getYear() == date.getYear();
            case ESTIMATED -> true;
        };
    }

    /** Full years on that day, as far as the birth date allows to say; never less than zero. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(date, day).getYears());
    }

    /** Refuses a birth after that day. */
    public void checkNotAfter(LocalDate today) {
        if (date.isAfter(today)) {
            throw new BusinessException("persons.bornInFuture", date);
        }
    }

    /** By date; with the same date the less precise one first. */
    @Override
    public int compareTo(BirthDate other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : other.precision.compareTo(precision);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthDate that
                && date.equals(that.date)
                && precision == that.precision
                && nominal.equals(that.nominal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, precision, nominal);
    }

    /** For logs and tests; pages show it by its converter, in the reader's language. */
    @Override
    public String toString() {
        return date + " " + precision + (nominal ? " nominal" : "");
    }
}
