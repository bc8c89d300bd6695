package de.kommune.sim.referrals.entity;

/** What became of a referral («Ergebnis der Vermittlung»). */
public enum ReferralOutcome {
    HELPED,
    PARTLY,
    NOT_HELPED,
    /** The client did not go there. */
    NOT_TAKEN_UP,
    UNKNOWN
}
