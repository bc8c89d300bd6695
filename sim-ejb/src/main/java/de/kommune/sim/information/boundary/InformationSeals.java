package de.kommune.sim.information.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where reasons, entries and files of an answer lie under seal («Siegel der Auskunft»). */
@Dependent
class InformationSeals {

    @Produces
    static final SealedTable STEPS = new SealedTable("information_step", "id");

    @Produces
    static final SealedTable ENTRIES = new SealedTable("information_entry", "id");

    @Produces
    static final SealedTable FILES = new SealedTable("information_file", "id");
}
