package de.kommune.sim.takeover.review.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A birth date shown no more precisely than it is known. */
final class BirthText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    private BirthText() {}

    static String of(LocalDate date, String precision) {
        return switch (precision) {
            case "MONTH" -> MONTH.format(date);
            case "YEAR", "ESTIMATED" -> String.valueOf(date.getYear());
            default -> DAY.format(date);
        };
    }
}
