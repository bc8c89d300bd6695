package de.kommune.sim.cases.clock.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Calendar years from a first day («Jahresfrist», §§ 187 (2), 188 (2) and (3) BGB). The first day counts, and the
 * years end on the day before the one that bears the first day's number. Where the 29 February has no counterpart they
 * end on the 28th; plain {@code plusYears(n).minusDays(1)} would take a day away.
 */
final class YearsOfCare {

    private YearsOfCare() {}

    /** The last of so many calendar years that begin on {@code firstDay}. */
    static LocalDate lastDay(LocalDate firstDay, int years) {
        LocalDate anniversary = firstDay.plusYears(years);
        return isMissing(firstDay, years) ? anniversary : anniversary.minusDays(1);
    }

    /** Whether the first day is a 29 February that the year of the end does not have. */
    static boolean isMissing(LocalDate firstDay, int years) {
        return firstDay.plusYears(years).getDayOfMonth() != firstDay.getDayOfMonth();
    }

    /** How many days these years have, leap days included. */
    static long days(LocalDate firstDay, int years) {
        return years == 0 ? 0 : ChronoUnit.DAYS.between(firstDay, lastDay(firstDay, years)) + 1;
    }

    /** How many whole years fit into so many days, laid end to end from {@code firstDay}. */
    static int wholeYears(LocalDate firstDay, long days) {
        return Math.toIntExact(ChronoUnit.YEARS.between(firstDay, firstDay.plusDays(days)));
    }
}
