package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers of the central register of foreigners («AZR-Nummer»): twelve digits. What a spreadsheet rounded to
 * {@code 1,70103E+11} has lost its last digits for good and never becomes a number again.
 */
public final class AzrNumberReader {

    private static final int DIGITS = 12;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?\\s?[eE]\\s?[+-]?\\d+");
    private static final Pattern GROUPED =
            Pattern.compile("(?i)(?:AZR[-\\s]*(?:Nr\\.?|Nummer)?[:\\s]*)?(\\d[\\d\\s./-]*\\d)");
    private static final Pattern SEVERAL = Pattern.compile("(\\d{12})\\D{1,5}(\\d{12})");
    private static final Pattern WHOLE_WITH_FRACTION = Pattern.compile("(\\d+)\\.0+");

    public Reading<String> read(RawCell cell) {
        return CellText.read(cell, AzrNumberReader::read);
    }

    private static Reading<String> read(String text) {
        if (CellText.isPlaceholder(text)) {
            return Reading.of(text, null, Finding.note("placeholder", text));
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Reading.invalid(text, Finding.invalid("azr.scientific", text));
        }
        Matcher several = SEVERAL.matcher(text);
        if (several.find()) {
            return Reading.of(text, several.group(1), Finding.doubtful("azr.several", text));
        }
        Matcher fraction = WHOLE_WITH_FRACTION.matcher(text);
        Matcher grouped = GROUPED.matcher(fraction.matches() ? fraction.group(1) : text);
        if (!grouped.matches()) {
            return Reading.invalid(text, Finding.invalid("azr.unreadable", text));
        }
        return digits(text, grouped.group(1).replaceAll("\\D", ""));
    }

    private static Reading<String> digits(String text, String digits) {
        if (digits.length() != DIGITS) {
            boolean zerosLost = digits.length() < DIGITS && digits.length() >= DIGITS - 2;
            return Reading.invalid(
                    text, Finding.invalid(zerosLost ? "azr.zerosLost" : "azr.length", text, digits.length()));
        }
        if (digits.chars().distinct().count() == 1) {
            return Reading.invalid(text, Finding.invalid("azr.unreadable", text));
        }
        return new Reading<>(
                text, digits, digits.equals(text) ? List.of() : List.of(Finding.repaired("azr.tidied", digits)));
    }
}
