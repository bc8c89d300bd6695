/**
 * Who helps («Ehrenamtliche»): from the first interest to the day on which nothing is kept any more. Volunteers are no people of the
 * register and have no account; what they are asked to do will know them by their number.
 */
package de.kommune.sim.volunteering.volunteers;
