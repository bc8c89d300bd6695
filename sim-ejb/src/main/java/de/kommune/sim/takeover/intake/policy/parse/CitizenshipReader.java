package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Country;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads citizenships («Staatsangehörigkeit»): names, adjectives, abbreviations, ISO codes, keys with or without leading zeros. */
public final class CitizenshipReader {

    private static final Pattern KEY = Pattern.compile("\\d{1,3}(?:\\.0+)?");
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:/|;|\\+|&|\\bund\\b)\\s*");
    private static final Pattern OFFICE_WORDS =
            Pattern.compile("(?iU)\\b(?:staatsangehörigkeit|staatsangehörige[rn]?|staatsbürger(?:in)?)\\b");

    public Reading<Country> read(RawCell cell) {
        return CellText.read(cell, this::read);
    }

    private Reading<Country> read(String text) {
        if (KEY.matcher(text).matches()) {
            return byKey(text);
        }
        String bare = OFFICE_WORDS.matcher(text).replaceAll("").strip();
        Optional<Country> found = Countries.find(bare);
        if (found.isPresent()) {
            return Reading.of(text, found.get());
        }
        String[] several = SEVERAL.split(bare);
        if (several.length > 1) {
            return several(text, several);
        }
        return Countries.byAbbreviation(bare)
                .map(country -> Reading.of(text, country, Finding.repaired("citizenship.abbreviation", country.name())))
                .orElseGet(() -> unknown(text));
    }

    /** Spreadsheets drop the zeros in front: 0 is 000, German. */
    private static Reading<Country> byKey(String text) {
        String digits = text.replaceFirst("\\.0+$", "");
        String key = "0".repeat(3 - digits.length()) + digits;
        return Countries.byKey(key)
                .map(country -> digits.length() == 3
                        ? Reading.of(text, country)
                        : Reading.of(text, country, Finding.repaired("citizenship.leadingZeros", key, country.name())))
                .orElseGet(() -> unknown(text));
    }

    private Reading<Country> several(String text, String[] parts) {
        Reading<Country> first = read(parts[0]);
        Reading<Country> whole = new Reading<>(text, first.value(), first.findings());
        return first.isPresent() ? whole.plus(Finding.doubtful("citizenship.several", text)) : unknown(text);
    }

    private static Reading<Country> unknown(String text) {
        return Reading.invalid(text, Finding.invalid("citizenship.unknown", text));
    }
}
