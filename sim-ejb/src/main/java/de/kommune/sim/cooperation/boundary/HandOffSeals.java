package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the words of the messages lie under seal («Siegel der Mitteilungen»). */
@Dependent
class HandOffSeals {

    @Produces
    static final SealedTable STEPS = new SealedTable("hand_off_step", "id");
}
