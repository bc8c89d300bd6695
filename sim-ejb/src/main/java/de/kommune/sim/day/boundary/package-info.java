/** The door to the day: {@code Days}. */
package de.kommune.sim.day.boundary;
