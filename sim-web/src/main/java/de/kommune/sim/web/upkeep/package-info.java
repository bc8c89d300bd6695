/** The pages of «Betrieb der Häuser». */
package de.kommune.sim.web.upkeep;
