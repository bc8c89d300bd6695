/** The keys of the shelters («Schlüssel»): which there are, who holds which, what came back and what was lost, and the receipts for it. */
package de.kommune.sim.housing.keys;
