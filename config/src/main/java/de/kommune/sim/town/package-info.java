/**
 * A whole town in a box, for development and tests: MariaDB, the municipal directory and the application server with the
 * EAR, started together, watched, and stopped together. Nothing of this is in the EAR.
 */
package de.kommune.sim.town;
