package de.kommune.sim.planning.entity;

/** What a task comes from («Herkunft der Aufgabe»). */
public enum TaskOrigin {
    /** Somebody wrote it down. */
    MANUAL,
    /** The next step that a talk ended with. */
    CONTACT,
    /** A day by which a court or an authority must have been answered. */
    DEADLINE,
    /** Another department asked for something. */
    HANDOFF,
    /** A client asked what is kept about her; the law sets the day. */
    INFORMATION,
    /** A referral to a partner waits for somebody. */
    REFERRAL,
    /** SIM itself noticed something. */
    SYSTEM
}
