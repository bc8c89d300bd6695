package de.kommune.sim.takeover.intake.policy.cell;

import java.time.LocalDate;

/**
 * A date of birth as far as it is known («Geburtsdatum»).
 *
 * @param date the day; the first day of the month or year when no more is known
 * @param precision how much of it is known
 * @param nominal true for 1 January, 1 July and 31 December, which authorities write when they know the year only
 * @param swappable true when day and month could be swapped without anybody noticing
 */
public record BirthDate(LocalDate date, Precision precision, boolean nominal, boolean swappable) {

    /** How much of a date is known («Genauigkeit»). */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATED
    }
}
