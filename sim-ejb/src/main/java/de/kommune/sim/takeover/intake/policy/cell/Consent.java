package de.kommune.sim.takeover.intake.policy.cell;

import java.time.LocalDate;

/**
 * What the column of the consent says («Einwilligung»).
 *
 * @param basis what may be taken over
 * @param givenOn the day that is written beside it, null when none is
 */
public record Consent(LegalBasis basis, LocalDate givenOn) {}
