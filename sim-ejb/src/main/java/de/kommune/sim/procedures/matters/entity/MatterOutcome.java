package de.kommune.sim.procedures.matters.entity;

/** How a remedy or an urgent application ended («Ausgang»). */
public enum MatterOutcome {
    WON,
    PARTLY,
    LOST,
    /** The client took it back. */
    WITHDRAWN,
    /** Both sides came to terms, or nothing was left to decide. */
    SETTLED
}
