package de.kommune.sim.procedures.asylum.entity;

/** How a court decided («Ausgang bei Gericht»). */
public enum CourtOutcome {
    GRANTED,
    PARTLY,
    DISMISSED,
    WITHDRAWN,
    /** It ended without a judgment, for instance because the Federal Office changed its decision. */
    SETTLED
}
