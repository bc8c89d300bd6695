package de.kommune.sim.information.boundary;

import java.util.List;

/**
 * Where something about a client is kept («Datenbestand»). Asks the features by their own doors, so that nobody gathers what she
 * may not read. A new feature with personal data of clients gets a place in one of these.
 */
interface Holdings {

    List<Found> of(Client client);
}
