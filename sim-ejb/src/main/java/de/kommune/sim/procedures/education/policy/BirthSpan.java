package de.kommune.sim.procedures.education.policy;

import de.kommune.sim.persons.entity.BirthDate;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days on which somebody can have been born («Spanne des Geburtsdatums»), from the first to the last. */
public record BirthSpan(LocalDate first, LocalDate last) {

    /** A day that an authority chose says no more than its year; neither does an estimate. */
    public static BirthSpan of(BirthDate birth) {
        if (birth.isDaySure()) {
            return new BirthSpan(birth.getDate(), birth.getDate());
        }
        return switch (birth.getPrecision()) {
            case MONTH ->
                new BirthSpan(birth.getDate(), YearMonth.from(birth.getDate()).atEndOfMonth());
            case DAY, YEAR, ESTIMATED ->
                new BirthSpan(LocalDate.of(birth.getYear(), 1, 1), LocalDate.of(birth.getYear(), 12, 31));
        };
    }
}
