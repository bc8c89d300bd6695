package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the names of people abroad lie under seal («Siegel des Familiennachzugs»). */
@Dependent
class ReunionSeals {

    @Produces
    static final SealedTable ABROAD = new SealedTable("person_abroad", "id");
}
