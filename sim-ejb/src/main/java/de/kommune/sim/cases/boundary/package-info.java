/** The door to the cases: opening, assigning, pausing, closing, counselling periods, lists. */
package de.kommune.sim.cases.boundary;
