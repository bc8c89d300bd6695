package de.kommune.sim.takeover.intake.policy.cell;

/**
 * A room as lists write it («Zimmer»): {@code 12/2a} is place 2a in room 12.
 *
 * @param room number of the room
 * @param place number of the place in it, null when the list has none
 */
public record Room(String room, String place) {}
