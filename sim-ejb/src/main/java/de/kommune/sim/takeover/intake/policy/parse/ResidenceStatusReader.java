package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.ResidenceCode;
import de.kommune.sim.takeover.intake.policy.cell.ResidenceStatus;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the residence status that counsellors write freely («Aufenthaltsstatus»): {@code Duld.}, {@code AE 25.2},
 * {@code AE §25 Abs. 2}, {@code AE 25 II} and the like, by the words of {@code residence-status.properties}.
 */
public final class ResidenceStatusReader {

    private static final Vocabulary WORDS = Vocabulary.load("residence-status.properties");
    private static final Map<String, String> ROMAN =
            Map.of("I", "1", "II", "2", "III", "3", "IV", "4", "V", "5", "VI", "6", "VII", "7");
    private static final Pattern SECTION = Pattern.compile(
            "(?U)§*\\s*(\\d{1,3}[a-g]?)(?:\\s*(?:Abs\\.?|Absatz|\\.|/|,)?\\s*(\\d|VII|VI|IV|V|III|II|I)\\b)?"
                    + "(?:\\s*(?:S\\.|Satz)\\s*\\d)?(?:\\s*\\d\\.?\\s*Alt\\.?)?\\s*(?:AufenthG|AsylG|AufenthaltsG)?\\.?$");

    public Reading<ResidenceStatus> read(RawCell cell) {
        return CellText.read(cell, ResidenceStatusReader::read);
    }

    private static Reading<ResidenceStatus> read(String text) {
        if (CellText.isPlaceholder(text)) {
            return Reading.of(text, null, Finding.note("placeholder", text));
        }
        Optional<String> whole = WORDS.find(text);
        if (whole.isPresent()) {
            return Reading.of(text, new ResidenceStatus(ResidenceCode.valueOf(whole.get()), null));
        }
        Matcher section = SECTION.matcher(text);
        return section.find() ? withSection(text, section) : unknown(text);
    }

    /** A section alone is one of a residence permit. */
    private static Reading<ResidenceStatus> withSection(String text, Matcher section) {
        String words = text.substring(0, section.start()).strip();
        Optional<String> code = words.isEmpty() ? Optional.of("AUFENTHALTSERLAUBNIS") : WORDS.find(words);
        return code.map(name -> Reading.of(
                        text,
                        new ResidenceStatus(ResidenceCode.valueOf(name), section(section.group(1), section.group(2)))))
                .orElseGet(() -> unknown(text));
    }

    private static String section(String paragraph, String subsection) {
        return subsection == null ? paragraph : paragraph + " Abs. " + ROMAN.getOrDefault(subsection, subsection);
    }

    private static Reading<ResidenceStatus> unknown(String text) {
        return Reading.invalid(text, Finding.invalid("status.unknown", text));
    }
}
