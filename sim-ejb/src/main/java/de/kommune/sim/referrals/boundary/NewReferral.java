package de.kommune.sim.referrals.boundary;

import de.kommune.sim.consents.entity.DataCategory;
import java.io.Serializable;
import java.util.Set;

/**
 * A referral to be prepared («neue Vermittlung»).
 *
 * @param offerId null for the partner as a whole
 * @param categories what is to be passed on; empty where the client goes there herself
 * @param words what it is about, kept under seal; null for nothing
 * @param form of the page: the same form makes one referral
 */
public record NewReferral(long partnerId, Long offerId, Set<DataCategory> categories, String words, String form)
        implements Serializable {}
