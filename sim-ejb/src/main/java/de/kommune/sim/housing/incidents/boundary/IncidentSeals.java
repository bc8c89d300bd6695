package de.kommune.sim.housing.incidents.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where incidents and their measures lie under seal («Siegel der Vorkommnisse»). */
@Dependent
class IncidentSeals {

    @Produces
    static final SealedTable INCIDENTS = new SealedTable("incident", "id");

    @Produces
    static final SealedTable MEASURES = new SealedTable("incident_measure", "id");
}
