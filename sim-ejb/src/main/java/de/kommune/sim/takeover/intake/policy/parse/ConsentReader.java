package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Consent;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.LegalBasis;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the column of the consent says («Einwilligung»), Article 6 (1) (a) GDPR. Only an unmistakable yes is one; whatever
 * is not understood gives no basis, with the reason beside it.
 */
public final class ConsentReader {

    private static final Pattern YES = Pattern.compile(
            "(?iU)(?:j|ja|y|yes|erteilt|liegt vor|vorhanden|unterschrieben|✓|✔)(?:[\\s,:;(]*(?:v\\.|vom|am|seit)?\\s*(\\d[\\d.\\-/]+)\\)?)?");
    private static final Pattern NO = Pattern.compile(
            "(?iU)(?:n|nein|no|keine?|fehlt|nicht (?:erteilt|vorhanden)|liegt nicht vor|verweigert|abgelehnt)(?:[\\s,:;(].*)?");
    private static final Pattern WITHDRAWN = Pattern.compile("(?iU).*widerruf.*");
    private static final Pattern MASTER_DATA =
            Pattern.compile("(?iU)(?:(?:ja|j),?\\s*)?\\(?(?:nur\\s+)?(?:stammdaten|stammd\\.)(?:\\s+nur)?\\)?");

    private final DateReader dates;
    private final LocalDate latest;

    /** @param latest no consent was given after that day */
    public ConsentReader(LocalDate latest) {
        this.dates = DateReader.ofPast(latest);
        this.latest = latest;
    }

    public Reading<Consent> read(RawCell cell) {
        if (cell.isBlank()) {
            return new Reading<>(
                    cell.text(), new Consent(LegalBasis.NONE, null), List.of(Finding.note("consent.blank")));
        }
        return cell.kind() == RawCell.Kind.DATE
                ? given(CellText.original(cell), cell.date())
                : CellText.read(cell, this::read);
    }

    private Reading<Consent> read(String text) {
        if (WITHDRAWN.matcher(text).matches()) {
            return Reading.of(text, new Consent(LegalBasis.NONE, null), Finding.note("consent.withdrawn", text));
        }
        if (MASTER_DATA.matcher(text).matches()) {
            return Reading.of(text, new Consent(LegalBasis.MASTER_DATA_ONLY, null));
        }
        if (NO.matcher(text).matches() || text.equals("-")) {
            return Reading.of(text, new Consent(LegalBasis.NONE, null));
        }
        Matcher yes = YES.matcher(text);
        if (yes.matches()) {
            return yes.group(1) == null
                    ? Reading.of(text, new Consent(LegalBasis.CONSENT, null))
                    : dated(text, yes.group(1));
        }
        return Character.isDigit(text.charAt(0)) ? dated(text, text) : unknown(text);
    }

    /** The day says when it was given; a day that is none makes the whole cell doubtful and gives no basis. */
    private Reading<Consent> dated(String text, String dayText) {
        Reading<LocalDate> day = dates.readDay(RawCell.text(dayText));
        return day.isPresent() ? given(text, day.value()) : unknown(text);
    }

    private Reading<Consent> given(String text, LocalDate day) {
        Reading<Consent> given = Reading.of(text, new Consent(LegalBasis.CONSENT, day));
        return day.isAfter(latest) ? given.plus(Finding.doubtful("consent.inFuture", day)) : given;
    }

    private static Reading<Consent> unknown(String text) {
        return Reading.invalid(text, Finding.invalid("consent.unclear", text));
    }
}
