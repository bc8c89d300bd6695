/** Pages of housing («Unterbringung»): the shelters, their rooms and beds, and who lives there. */
package de.kommune.sim.web.housing;
