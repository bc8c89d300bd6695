/** Courses, groups and projects («Maßnahmen»): seats, waiting list, sessions, attendance, results and costs. */
package de.kommune.sim.measures.programmes;
