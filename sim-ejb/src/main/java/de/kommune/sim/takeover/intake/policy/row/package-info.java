/** A whole row of a list: all its cells read, with what several of them say about each other. */
package de.kommune.sim.takeover.intake.policy.row;
