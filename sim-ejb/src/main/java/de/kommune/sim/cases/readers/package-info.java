/**
 * Who looked at a case («Wer hat diesen Fall angesehen»): for whoever answers for the case, and as a sheet for the client.
 * Reads the database's view {@code case_look}, not the audit feature, which nobody uses.
 */
package de.kommune.sim.cases.readers;
