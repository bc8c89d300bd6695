package de.kommune.sim.day.entity;

/** Why a case is pointed out («Art des Hinweises»), the gravest first. */
public enum SignalKind {
    /** The years of counselling are over. */
    CLOCK_EXPIRED,
    /** They end soon. */
    CLOCK_ENDING,
    /** Nobody has talked to the person for long. */
    NO_CONTACT,
    /** Something is missing that reports and letters need. */
    MISSING_FACTS
}
