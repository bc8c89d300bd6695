package de.kommune.sim.intake.threat.entity;

/** What threatens somebody's home («Art der Bedrohung»). */
public enum ThreatKind {
    /** The landlord has given notice. */
    NOTICE,
    /** The landlord sues for the flat. */
    ACTION,
    /** The day of the eviction is set. */
    EVICTION,
    /** Electricity, gas or water are to be cut off. */
    CUTOFF,
    /** Rent is owed, and nobody has given notice yet. */
    ARREARS,
    /** The flat is lost for another reason: separation, end of a sublet, danger. */
    OTHER
}
