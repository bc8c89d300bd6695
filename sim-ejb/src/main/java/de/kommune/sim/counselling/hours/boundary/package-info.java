/** The door to the open hours: {@code OpenHours} for the list of a day and place. */
package de.kommune.sim.counselling.hours.boundary;
