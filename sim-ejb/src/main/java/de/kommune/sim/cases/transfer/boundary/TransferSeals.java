package de.kommune.sim.cases.transfer.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where covering notes lie under seal («Siegel der Begleitnotizen»). */
@Dependent
class TransferSeals {

    @Produces
    static final SealedTable NOTES = new SealedTable("case_transfer", "id");
}
