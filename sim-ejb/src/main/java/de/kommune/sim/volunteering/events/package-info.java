/**
 * Group offers, events and trainings («Veranstaltungen») with the shifts that volunteers take, who came, and how many guests there were.
 * Clients appear as a number of guests and in no other way.
 */
package de.kommune.sim.volunteering.events;
