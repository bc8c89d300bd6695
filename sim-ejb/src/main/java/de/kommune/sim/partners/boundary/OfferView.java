package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.OpenSpan;
import de.kommune.sim.partners.entity.PartnerOffer;
import java.io.Serializable;
import java.util.List;

/**
 * An offer with its own times («Angebot»).
 *
 * @param hours empty where it has none of its own
 */
public record OfferView(PartnerOffer offer, List<OpenSpan> hours) implements Serializable {}
