package de.kommune.sim.referrals.entity;

/** Why a partner does not take a referral on («Grund der Ablehnung»). */
public enum DeclineReason {
    NO_PLACE,
    NOT_RESPONSIBLE,
    NO_LANGUAGE,
    TOO_FAR,
    /** Nobody answered, however often somebody asked. */
    NO_ANSWER,
    OTHER
}
