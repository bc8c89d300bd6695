package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.takeover.entity.StagedRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What a cell was read as, for showing it beside the original («gelesener Wert»). */
final class ReadValue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ReadValue() {}

    /** Null for a column whose text is taken as it stands. */
    static String of(StagedRow row, String meaning) {
        if (meaning == null) {
            return null;
        }
        return switch (meaning) {
            case "FAMILY_NAME" -> row.getFamilyName();
            case "GIVEN_NAMES" -> row.getGivenNames();
            case "FULL_NAME" -> row.getFamilyName() + ", " + row.getGivenNames();
            case "BIRTH_DATE" -> birth(row);
            case "CITIZENSHIP" -> row.getCitizenship();
            case "AZR_NO" -> row.getAzrNo();
            case "BAMF_NO" -> row.getBamfNo();
            case "CARE_FROM" -> day(row.getCareFrom());
            case "CARE_TO" -> day(row.getCareTo());
            case "PHONE" -> row.getPhone();
            default -> null;
        };
    }

    private static String birth(StagedRow row) {
        return row.getBirthDate() == null ? null : BirthText.of(row.getBirthDate(), row.getBirthPrecision());
    }

    private static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}
