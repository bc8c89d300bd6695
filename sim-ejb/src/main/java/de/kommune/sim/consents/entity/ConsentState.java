package de.kommune.sim.consents.entity;

/** Whether a consent holds on a day («Stand der Einwilligung»). */
public enum ConsentState {
    /** Its first day is yet to come. */
    TO_COME,
    /** It holds. */
    IN_FORCE,
    /** Its last day is over. */
    EXPIRED,
    /** The client has taken it back. */
    REVOKED
}
