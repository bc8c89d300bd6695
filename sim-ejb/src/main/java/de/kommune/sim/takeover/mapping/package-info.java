/** Which column of a list means what («Spaltenzuordnung»): proposed, shown with values, corrected, remembered. */
package de.kommune.sim.takeover.mapping;
