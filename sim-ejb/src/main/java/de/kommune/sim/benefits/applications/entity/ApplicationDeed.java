package de.kommune.sim.benefits.applications.entity;

/** What somebody of section 50-2 did with an application («Schritt»). */
public enum ApplicationDeed {
    /** Took it down at the counter. */
    RECORDED,
    /** Took it on. */
    TAKEN,
    /** Asked the client for something. */
    ASKED,
    /** Noted what came. */
    ANSWERED,
    /** Decided, and waits for the second signature. */
    PROPOSED,
    /** Did not sign, and said why. */
    SENT_BACK,
    /** The decision went out. */
    DECIDED,
    /** Noted the client's objection. */
    OBJECTED,
    /** Ended it. */
    ENDED
}
