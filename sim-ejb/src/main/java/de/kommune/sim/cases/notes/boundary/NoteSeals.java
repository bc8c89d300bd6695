package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the notes lie under seal («Siegel der Notizen»). */
@Dependent
class NoteSeals {

    @Produces
    static final SealedTable NOTES = new SealedTable("case_note", "id");
}
