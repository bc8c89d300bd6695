/**
 * What the team has to do and where it has to be («Aufgaben und Termine»): with a case or without one. Belongs to the
 * counselling side alone; the database grants its tables to nobody else.
 */
package de.kommune.sim.planning;
