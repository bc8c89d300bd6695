package de.kommune.sim.handover.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where reasons and items of packages lie under seal («Siegel der Übergaben»). */
@Dependent
class HandoverSeals {

    @Produces
    static final SealedTable STEPS = new SealedTable("handover_step", "id");

    @Produces
    static final SealedTable ITEMS = new SealedTable("handover_item", "id");
}
