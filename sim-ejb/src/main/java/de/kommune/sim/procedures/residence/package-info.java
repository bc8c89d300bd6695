/** The right to stay of counselling's clients («Aufenthaltsstatus»): a timeline read from their papers, what follows from it, and when it ends. */
package de.kommune.sim.procedures.residence;
