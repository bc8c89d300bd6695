/** What is broken in the shelters («Mängel»): reported, assigned, mended and looked at again; a defect may close a room or a bed meanwhile. */
package de.kommune.sim.housing.defects;
