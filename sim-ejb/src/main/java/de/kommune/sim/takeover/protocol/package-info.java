/** What both sides sign («Übergabeprotokoll»), and what goes back to the contractor. */
package de.kommune.sim.takeover.protocol;
