/** The one duplicate search («Dublettensuche») of all entry paths, and what people decided about its proposals. */
package de.kommune.sim.persons.matching.boundary;
