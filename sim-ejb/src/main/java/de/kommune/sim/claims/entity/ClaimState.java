package de.kommune.sim.claims.entity;

/** Where a prepared application stands on this side («Stand der Vorbereitung»). */
public enum ClaimState {
    /** Being prepared; it can be changed. */
    DRAFT,
    /** The client handed it in; nothing changes any more. */
    SUBMITTED,
    /** The client does not want it. */
    DROPPED
}
