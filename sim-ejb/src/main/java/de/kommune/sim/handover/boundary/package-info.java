/** The doors: {@code Handovers} for the counselling side, {@code AsdPackages} for the ASD; neither sees the other's tables. */
package de.kommune.sim.handover.boundary;
