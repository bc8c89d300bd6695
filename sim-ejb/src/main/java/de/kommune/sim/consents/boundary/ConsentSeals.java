package de.kommune.sim.consents.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the signatures lie under seal («Siegel der Unterschriften»). */
@Dependent
class ConsentSeals {

    @Produces
    static final SealedTable SIGNATURES = new SealedTable("consent_signature", "id");
}
