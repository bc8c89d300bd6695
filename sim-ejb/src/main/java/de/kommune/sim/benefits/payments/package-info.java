/**
 * What goes to the town's benefits program and what comes back («Zahlungen»): a file with columns that are data, and the states of the payments. SIM pays
 * nothing itself.
 */
package de.kommune.sim.benefits.payments;
