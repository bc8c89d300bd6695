package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.BamfNumber;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads file numbers of asylum applications («BAMF-Aktenzeichen»): seven or eight digits, a hyphen, the key of the country of origin. */
public final class BamfNumberReader {

    private static final Pattern FULL = Pattern.compile("(\\d{7,8})(\\s?[-–—/]\\s?|\\s)(\\d{3})");
    private static final Pattern SHORT = Pattern.compile("\\d{7,8}");

    public Reading<BamfNumber> read(RawCell cell) {
        return CellText.read(cell, BamfNumberReader::read);
    }

    private static Reading<BamfNumber> read(String text) {
        if (CellText.isPlaceholder(text)) {
            return Reading.of(text, null, Finding.note("placeholder", text));
        }
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            Reading<BamfNumber> read = Reading.of(text, new BamfNumber(full.group(1), full.group(3)));
            if (Countries.byKey(full.group(3)).isEmpty()) {
                return read.plus(Finding.doubtful("bamf.unknownCountry", full.group(3)));
            }
            return full.group(2).equals("-") ? read : read.plus(Finding.repaired("bamf.tidied", read.value()));
        }
        if (SHORT.matcher(text).matches()) {
            return Reading.of(text, new BamfNumber(text, null), Finding.note("bamf.withoutCountry", text));
        }
        return Reading.invalid(text, Finding.invalid("bamf.unreadable", text));
    }
}
