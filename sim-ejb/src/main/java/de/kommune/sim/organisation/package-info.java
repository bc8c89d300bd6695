/** How the work is manned: posts with their profession, who holds them, who stands in for whom, and whether roles fit. */
package de.kommune.sim.organisation;
