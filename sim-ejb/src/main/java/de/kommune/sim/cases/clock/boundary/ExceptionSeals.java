package de.kommune.sim.cases.clock.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the reasons of exceptions lie under seal («Siegel der Ausnahmen»). */
@Dependent
class ExceptionSeals {

    @Produces
    static final SealedTable EXCEPTIONS = new SealedTable("clock_exception", "id");
}
