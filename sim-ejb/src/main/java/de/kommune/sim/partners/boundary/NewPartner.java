package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.PartnerFacts;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Map;

/**
 * A partner to be entered («neuer Partner»).
 *
 * @param hours by weekday, as somebody typed them
 * @param form of the page: the same form makes one partner
 */
public record NewPartner(PartnerFacts facts, Map<DayOfWeek, String> hours, String form) implements Serializable {}
