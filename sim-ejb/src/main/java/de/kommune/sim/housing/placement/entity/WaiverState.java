package de.kommune.sim.housing.placement.entity;

/** Where a request for an exception stands («Stand der Ausnahme»). */
public enum WaiverState {
    REQUESTED,
    /** Somebody else agreed, and the beds are kept since. */
    APPROVED,
    REFUSED,
    /** Whoever asked took it back. */
    WITHDRAWN
}
