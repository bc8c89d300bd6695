/** The waiting list for own flats («Warteliste für Wohnungen»): which households look for one, since when, and why some come first. */
package de.kommune.sim.housing.flats;
