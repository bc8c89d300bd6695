/**
 * Handing a case to a colleague («Weitergabe») with a covering note, and what happens to a case after its end
 * («Aufbewahrung»).
 */
package de.kommune.sim.cases.transfer;
