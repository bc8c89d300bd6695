package de.kommune.sim.takeover.intake.policy.cell;

/**
 * A telephone number («Telefonnummer»).
 *
 * @param number in international form with plus sign and digits
 * @param original as it stands in the list
 */
public record Phone(String number, String original) {}
