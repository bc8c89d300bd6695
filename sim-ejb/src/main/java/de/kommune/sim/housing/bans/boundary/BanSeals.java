package de.kommune.sim.housing.bans.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the papers of the bans lie under seal («Siegel der Hausverbote»). */
@Dependent
class BanSeals {

    @Produces
    static final SealedTable PAPERS = new SealedTable("house_ban", "id");
}
