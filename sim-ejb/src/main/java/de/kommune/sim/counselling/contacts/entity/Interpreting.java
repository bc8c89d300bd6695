package de.kommune.sim.counselling.contacts.entity;

/** Who put the words into the other language («Sprachmittlung»). */
public enum Interpreting {
    NONE,
    /** The counsellor or a colleague speaks the language. */
    STAFF,
    /** Somebody interpreted in the room. */
    INTERPRETER,
    /** An interpreter on the telephone or on a screen. */
    REMOTE
}
