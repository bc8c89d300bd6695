package de.kommune.sim.partners.entity;

/** How an agreement stands on a day («Stand der Vereinbarung»). */
public enum AgreementLight {
    /** Holds, and nothing is to be done. */
    IN_FORCE,
    /** Holds, and is to be looked at anew. */
    REVIEW_DUE,
    /** Ends soon. */
    ENDING,
    EXPIRED,
    CANCELLED;

    /** Whether somebody has to do something about it. */
    public boolean isPointedOut() {
        return this == REVIEW_DUE || this == ENDING || this == EXPIRED;
    }
}
