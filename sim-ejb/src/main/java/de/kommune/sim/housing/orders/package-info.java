/** The orders about placements («Verfügungen»): editable templates, the statutes they cite, and each order as the paper that left the house. */
package de.kommune.sim.housing.orders;
