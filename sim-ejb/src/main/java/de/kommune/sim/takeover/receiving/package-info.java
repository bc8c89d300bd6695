/** Files come in («Entgegennahme»): surveyed to their end, hashed, sealed and receipted before a single row is read. */
package de.kommune.sim.takeover.receiving;
