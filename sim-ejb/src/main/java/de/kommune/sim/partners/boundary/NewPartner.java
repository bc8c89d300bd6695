package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.PartnerFacts;
import java.io.Serializable;

/**
 * A partner to be entered («neuer Partner»).
 *
 * @param form of the page: the same form makes one partner
 */
public record NewPartner(PartnerFacts facts, String form) implements Serializable {}
