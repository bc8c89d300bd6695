package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.OfferFacts;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Map;

/**
 * An offer to be entered or described anew («neues Angebot»).
 *
 * @param hours by weekday, as somebody typed them; empty where it has no times of its own
 * @param form of the page: the same form makes one offer
 */
public record NewOffer(OfferFacts facts, Map<DayOfWeek, String> hours, String form) implements Serializable {}
