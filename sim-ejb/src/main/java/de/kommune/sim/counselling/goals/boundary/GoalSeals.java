package de.kommune.sim.counselling.goals.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where goals lie under seal («Siegel der Ziele»). */
@Dependent
class GoalSeals {

    @Produces
    static final SealedTable GOALS = new SealedTable("goal", "id");
}
