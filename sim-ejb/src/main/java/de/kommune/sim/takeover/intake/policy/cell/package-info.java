/** From the text of one cell to a value, with everything that was repaired, doubtful or wrong beside the original. */
package de.kommune.sim.takeover.intake.policy.cell;
