package de.kommune.sim.access;

/** What a call does with the records it is about («Art des Zugriffs»), as the access log names it. */
public enum Deed {
    /** Opens one record. */
    READ,
    /** Looks for records: lists, counts, searches. */
    SEARCH,
    /** Puts records on paper. */
    PRINT,
    /** Lets records leave as a file. */
    EXPORT,
    /** Adds, changes or removes records. */
    CHANGE,
    /** Comes in, or is turned away at the door. */
    SIGN_IN,
    /** The system looks after itself: nightly checks. */
    CHECK
}
