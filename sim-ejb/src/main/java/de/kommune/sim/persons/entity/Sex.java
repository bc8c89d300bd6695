package de.kommune.sim.persons.entity;

/** The sex as a document states it («Geschlecht»). */
public enum Sex {
    MALE,
    FEMALE,
    DIVERSE,
    /** No entry, or nobody has asked yet. */
    UNKNOWN
}
