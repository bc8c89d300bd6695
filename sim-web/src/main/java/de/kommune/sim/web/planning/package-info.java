/** Pages of tasks, appointments and the calendar. */
package de.kommune.sim.web.planning;
