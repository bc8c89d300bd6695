/** Four eyes: one asks, somebody else decides, and what was approved happens once. */
package de.kommune.sim.approvals;
