/** The door to the appointments: {@code Appointments}. */
package de.kommune.sim.planning.calendar.boundary;
