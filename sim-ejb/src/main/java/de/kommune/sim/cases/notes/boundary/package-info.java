/** The doors to the notes: {@code Notes} for who writes and reads, {@code EmergencyOpenings} for the team lead. */
package de.kommune.sim.cases.notes.boundary;
