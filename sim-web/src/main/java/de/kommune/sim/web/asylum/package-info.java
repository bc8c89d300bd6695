/** Pages of clients' asylum procedures («Asylverfahren»), from a case. */
package de.kommune.sim.web.asylum;
