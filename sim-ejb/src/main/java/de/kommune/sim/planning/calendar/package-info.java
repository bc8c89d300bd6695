/** Appointments («Termine») and the week in which they stand («Kalender»). */
package de.kommune.sim.planning.calendar;
