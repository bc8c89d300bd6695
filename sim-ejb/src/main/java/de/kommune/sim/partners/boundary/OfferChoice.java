package de.kommune.sim.partners.boundary;

import java.io.Serializable;

/**
 * A partner or one of its offers, to be chosen in a form («Auswahl»).
 *
 * @param offerId null for the partner as a whole, as is the offer's name
 */
public record OfferChoice(long partnerId, Long offerId, String partner, String offer) implements Serializable {}
