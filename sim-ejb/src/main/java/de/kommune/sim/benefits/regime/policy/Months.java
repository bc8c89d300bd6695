package de.kommune.sim.benefits.regime.policy;

import java.time.LocalDate;

/** Months as the law reckons them («Monatsfrist», §§ 187 Abs. 2, 188 Abs. 2 und 3 BGB): the first day counts. */
final class Months {

    private Months() {}

    /**
     * The first day after so many months. Where the last month lacks the day, its last day is still one of them: 36 months from 29 February 2024 are
     * over with 28 February 2027.
     */
    static LocalDate firstDayAfter(LocalDate start, int months) {
        LocalDate day = start.plusMonths(months);
        return day.getDayOfMonth() == start.getDayOfMonth() ? day : day.plusDays(1);
    }

    /** The first day of the month after the one in which the day before that one lies. */
    static LocalDate nextMonthAfterTheDayBefore(LocalDate day) {
        return nextMonth(day.minusDays(1));
    }

    static LocalDate nextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }
}
