/** The pages of «Schlüssel und Inventar». */
package de.kommune.sim.web.equipment;
