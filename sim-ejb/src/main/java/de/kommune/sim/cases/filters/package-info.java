/** Filters of the list of cases that somebody keeps under a name. */
package de.kommune.sim.cases.filters;
