package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.OfferTopic;
import java.io.Serializable;
import java.util.List;

/**
 * A partner in the directory («Zeile des Verzeichnisses»).
 *
 * @param topics of its offers
 * @param languages of its offers, their codes
 * @param hours of the day that was asked for, or of today, as people write them; empty for closed or unknown
 * @param kilometres from the place that was asked for; null where none was, or nobody knows where it is
 */
public record PartnerRow(
        PartnerLine line, List<OfferTopic> topics, List<String> languages, String hours, Double kilometres)
        implements Serializable {}
