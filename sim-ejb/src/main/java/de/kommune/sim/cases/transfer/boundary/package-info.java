/** The door to transfers: {@code Transfers}. */
package de.kommune.sim.cases.transfer.boundary;
