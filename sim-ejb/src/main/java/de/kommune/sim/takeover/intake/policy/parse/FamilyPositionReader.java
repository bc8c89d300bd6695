package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.FamilyPosition;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.Reading;

/** Reads who somebody is in the family («Stellung») by the words of {@code family-positions.properties}. */
public final class FamilyPositionReader {

    private static final Vocabulary WORDS = Vocabulary.load("family-positions.properties");

    public Reading<FamilyPosition> read(RawCell cell) {
        return CellText.read(
                cell,
                text -> WORDS.find(text.replaceFirst("\\s*\\d+$", ""))
                        .map(name -> Reading.of(text, FamilyPosition.valueOf(name)))
                        .orElseGet(() -> Reading.invalid(text, Finding.invalid("position.unknown", text))));
    }
}
