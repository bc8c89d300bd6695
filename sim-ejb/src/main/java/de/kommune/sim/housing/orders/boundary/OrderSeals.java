package de.kommune.sim.housing.orders.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the papers of the orders lie under seal («Siegel der Verfügungen»). */
@Dependent
class OrderSeals {

    @Produces
    static final SealedTable PAPERS = new SealedTable("housing_order", "id");
}
