package de.kommune.sim.referrals.entity;

/** What was done about a referral («Schritt der Vermittlung»). */
public enum ReferralDeed {
    PREPARED,
    SENT,
    /** Somebody asked the partner or the client how it stands. */
    ASKED,
    ACCEPTED,
    DECLINED,
    CLOSED,
    WITHDRAWN
}
