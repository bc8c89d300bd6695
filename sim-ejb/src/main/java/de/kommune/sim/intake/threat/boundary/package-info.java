/** The door to threats and their deadlines: {@code Threats}. */
package de.kommune.sim.intake.threat.boundary;
