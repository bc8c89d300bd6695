package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the words of applications lie under seal («Siegel der Anträge»). */
@Dependent
class ApplicationSeals {

    @Produces
    static final SealedTable PAPERS = new SealedTable("application_paper", "id");

    @Produces
    static final SealedTable STEPS = new SealedTable("benefit_step", "id");

    @Produces
    static final SealedTable DECISIONS = new SealedTable("benefit_decision", "id");

    @Produces
    static final SealedTable NOTICES = new SealedTable("benefit_notice", "id");
}
