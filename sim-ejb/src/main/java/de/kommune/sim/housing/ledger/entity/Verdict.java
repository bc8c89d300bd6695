package de.kommune.sim.housing.ledger.entity;

/** Whether somebody counts in a report («Zählung»). */
public enum Verdict {
    COUNTED,
    NOT_COUNTED,
    /** Somebody has to say first what is missing. */
    UNCLEAR
}
