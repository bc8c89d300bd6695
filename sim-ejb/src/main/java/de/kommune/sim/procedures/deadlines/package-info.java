/**
 * Every day that must not be missed, of one client and of a desk («Fristenkalender»). It knows none of the features that have
 * such days; each of them answers as a {@link de.kommune.sim.procedures.deadlines.boundary.DeadlineSource}.
 */
package de.kommune.sim.procedures.deadlines;
