/** What a cell can mean, with everything that was repaired, doubtful or wrong beside the original. */
package de.kommune.sim.takeover.intake.policy.cell;
