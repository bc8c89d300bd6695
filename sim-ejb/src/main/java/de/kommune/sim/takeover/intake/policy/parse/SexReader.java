package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.SexEntry;

/** Reads the sex («Geschlecht») by the words of {@code sex.properties}. */
public final class SexReader {

    private static final Vocabulary WORDS = Vocabulary.load("sex.properties");

    public Reading<SexEntry> read(RawCell cell) {
        return CellText.read(
                cell,
                text -> WORDS.find(text)
                        .map(name -> Reading.of(text, SexEntry.valueOf(name)))
                        .orElseGet(() -> Reading.invalid(text, Finding.invalid("sex.unknown", text))));
    }
}
