package de.kommune.sim.takeover.intake.policy.cell;

/**
 * A name in Unicode's composed form («Name»).
 *
 * @param givenNames given names, empty when the list has none
 * @param familyName family name, empty when the list has none
 */
public record PersonName(String givenNames, String familyName) {}
