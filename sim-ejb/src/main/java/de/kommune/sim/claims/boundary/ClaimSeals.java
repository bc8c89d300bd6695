package de.kommune.sim.claims.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the words of prepared applications lie under seal («Siegel der vorbereiteten Anträge»). */
@Dependent
class ClaimSeals {

    @Produces
    static final SealedTable CLAIMS = new SealedTable("claim", "id");
}
