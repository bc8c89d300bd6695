package de.kommune.sim.procedures.asylum.entity;

/** What became of the hearing («Anhörung»). */
public enum AsylumHearing {
    /** The day is set. */
    PLANNED,
    HELD,
    /** It was called off, or the client was not there. */
    NOT_HELD
}
