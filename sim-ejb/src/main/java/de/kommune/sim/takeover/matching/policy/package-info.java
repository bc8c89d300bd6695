/** Which rows of a takeover are worth comparing («Vorauswahl»): plain Java, in little memory. */
package de.kommune.sim.takeover.matching.policy;
