package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where it lies under seal what authorities want to see («Siegel der verlangten Unterlagen»). */
@Dependent
class MatterSeals {

    @Produces
    static final SealedTable PAPERS = new SealedTable("matter_paper", "id");
}
