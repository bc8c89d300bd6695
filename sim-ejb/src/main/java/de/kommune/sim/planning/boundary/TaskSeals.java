package de.kommune.sim.planning.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the details of tasks lie under seal («Siegel der Aufgaben»). */
@Dependent
class TaskSeals {

    @Produces
    static final SealedTable TASKS = new SealedTable("task", "id");
}
