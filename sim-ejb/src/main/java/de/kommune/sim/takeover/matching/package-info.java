/** Which rows may be one person («Dublettensuche der Übernahme»): against the register and against the other rows. */
package de.kommune.sim.takeover.matching;
