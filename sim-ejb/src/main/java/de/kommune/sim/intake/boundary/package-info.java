/** The doors to the intake: {@code Requests} for taking down, assigning and settling requests. */
package de.kommune.sim.intake.boundary;
