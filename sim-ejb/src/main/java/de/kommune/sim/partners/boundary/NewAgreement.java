package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.AgreementFacts;
import java.io.Serializable;

/**
 * An agreement to be entered («neue Vereinbarung»).
 *
 * @param form of the page: the same form makes one agreement
 */
public record NewAgreement(AgreementFacts facts, String form) implements Serializable {}
