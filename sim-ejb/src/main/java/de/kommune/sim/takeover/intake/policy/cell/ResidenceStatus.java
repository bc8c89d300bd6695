package de.kommune.sim.takeover.intake.policy.cell;

/**
 * A residence status read from free text («Aufenthaltsstatus»).
 *
 * @param code its kind
 * @param section section of the AufenthG in normal spelling, such as {@code 25 Abs. 2}; null when the list has none
 */
public record ResidenceStatus(ResidenceCode code, String section) {}
