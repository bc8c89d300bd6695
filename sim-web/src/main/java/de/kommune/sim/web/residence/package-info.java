/** The right to stay of a client («Aufenthaltsstatus»): its timeline, and what follows from it. */
package de.kommune.sim.web.residence;
