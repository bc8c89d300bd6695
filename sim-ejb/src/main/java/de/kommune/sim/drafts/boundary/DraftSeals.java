package de.kommune.sim.drafts.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where drafts lie under seal («Siegel der Entwürfe»). */
@Dependent
class DraftSeals {

    @Produces
    static final SealedTable DRAFTS = new SealedTable("draft", "id");
}
