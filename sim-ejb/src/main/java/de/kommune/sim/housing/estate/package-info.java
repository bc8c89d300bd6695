/**
 * The estate («Unterkünfte»): facility, building, flat, room, bed; what is closed when and why; the house rules with their validity and
 * source; its table as a file.
 */
package de.kommune.sim.housing.estate;
