package de.kommune.sim.intake.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the words of requests lie under seal («Siegel der Anfragen»). */
@Dependent
class RequestSeals {

    @Produces
    static final SealedTable TEXTS = new SealedTable("intake_text", "id");
}
