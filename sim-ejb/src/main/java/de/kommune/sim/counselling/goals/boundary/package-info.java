/** The door to the goals: {@code Goals} for setting, rating and ending them. */
package de.kommune.sim.counselling.goals.boundary;
