package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.EntryFacts;
import de.kommune.sim.information.entity.Section;
import java.time.LocalDate;

/**
 * Something that is kept about the client, as it was found («Fund»).
 *
 * @param day that it is about; null for what has none
 * @param text null for a closed note that only its author may open
 */
record Found(EntryFacts facts, LocalDate day, String title, String text) {

    static Found of(Section section, LocalDate day, String title, String text) {
        return new Found(EntryFacts.of(section), day, title, text);
    }
}
