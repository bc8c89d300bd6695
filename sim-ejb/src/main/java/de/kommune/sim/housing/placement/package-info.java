/** Who has which bed on which nights, and on what legal basis («Belegung»); the rules that say whether somebody fits. */
package de.kommune.sim.housing.placement;
