package de.kommune.sim.volunteering.volunteers.entity;

/** Whether the certificate lets somebody work with minors on a day («Freigabe für die Arbeit mit Minderjährigen»). */
public enum Clearance {
    /** She is not to work with minors. */
    NOT_NEEDED,
    /** Nobody has looked at a certificate. */
    MISSING,
    VALID,
    /** It lapses soon. */
    ENDING,
    /** It has lapsed: the work with minors has stopped. */
    LAPSED,
    /** It names a relevant conviction. */
    BARRED;

    /** Whether it clears her. */
    public boolean clears() {
        return this == VALID || this == ENDING;
    }
}
