/** The pages of the takeover of case files («Fallübernahme»), in the order of the work. */
package de.kommune.sim.web.takeover;
