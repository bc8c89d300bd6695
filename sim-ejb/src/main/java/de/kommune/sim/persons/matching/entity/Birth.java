package de.kommune.sim.persons.matching.entity;

import de.kommune.sim.persons.entity.BirthDate;
import java.time.LocalDate;

/**
 * A birth date as two papers may give it («Geburtsdatum»): a day that does not exist is kept as it stands, for it still
 * resembles the real one.
 *
 * @param month 0 if only the year is known
 * @param day 0 if only the month is known
 * @param vague whether an authority chose the day, or somebody estimated the year
 */
public record Birth(int year, int month, int day, boolean vague) {

    /** A day that the papers give; 1 January, 1 July and 31 December count as chosen by an authority. */
    public static Birth of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** What a person's record says; nobody vouches for a nominal or estimated one. */
    public static Birth of(BirthDate date) {
        LocalDate day = date.getDate();
        return switch (date.getPrecision()) {
            case DAY -> new Birth(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), date.isNominal());
            case MONTH -> new Birth(day.getYear(), day.getMonthValue(), 0, false);
            case YEAR, ESTIMATED -> ofYear(day.getYear());
        };
    }

    /** The same, for a day that need not exist. */
    public static Birth of(int year, int month, int day) {
        boolean nominal = month == 1 && day == 1 || month == 7 && day == 1 || month == 12 && day == 31;
        return new Birth(year, month, day, nominal);
    }

    public static Birth ofYear(int year) {
        return new Birth(year, 0, 0, true);
    }

    /** Whether a day is given at all. */
    public boolean isDay() {
        return day != 0;
    }

    /** Whether a day is given and nobody chose or estimated it. */
    public boolean isSureDay() {
        return isDay() && !vague;
    }

    public Birth swapped() {
        return new Birth(year, day, month, vague);
    }

    /** Eight digits, as a file name would bear them. */
    public String digits() {
        return padded(year, 4) + padded(month, 2) + padded(day, 2);
    }

    /** As people write it, as far as it is known. */
    public String shown() {
        if (isDay()) {
            return padded(day, 2) + '.' + padded(month, 2) + '.' + padded(year, 4);
        }
        return month == 0 ? Integer.toString(year) : padded(month, 2) + '.' + padded(year, 4);
    }

    /** By hand, for a search compares dates by the hundred thousand. */
    private static String padded(int number, int figures) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, figures - digits.length())) + digits;
    }
}
