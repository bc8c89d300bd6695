package de.kommune.sim.counselling.contacts.boundary;

import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where talks and their addenda lie under seal («Siegel der Kontakte»). */
@Dependent
class ContactSeals {

    @Produces
    static final SealedTable CONTACTS = new SealedTable("contact", "id");

    @Produces
    static final SealedTable ADDENDA = new SealedTable("contact_addendum", "id");
}
