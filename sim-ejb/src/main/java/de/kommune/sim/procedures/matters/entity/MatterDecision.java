package de.kommune.sim.procedures.matters.entity;

/** What the authority decided («Entscheidung»). */
public enum MatterDecision {
    GRANTED,
    PARTLY,
    REJECTED,
    /** Withdrawn, discontinued, passed to somebody else. */
    OTHER
}
