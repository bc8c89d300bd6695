package de.kommune.sim.authorities.entity;

/** Why an assignment holds no longer («Grund der Aufhebung»). */
public enum CancelReason {
    /** The authority took it back. */
    REVOKED,
    /** The authority sends them to another town. */
    OTHER_TOWN,
    /** The same assignment was entered before. */
    ENTERED_TWICE
}
