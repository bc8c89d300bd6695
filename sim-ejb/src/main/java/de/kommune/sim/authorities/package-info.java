/**
 * What authorities decide about people of the town («Behörden»): for now the assignments of people to the town («Zuweisungen»), from
 * the announcement to the day they arrive. Section 50-2 alone enters and reads them.
 */
package de.kommune.sim.authorities;
