package de.kommune.sim.housing.ledger.entity;

/** From when on a time limit runs («Fristbeginn»). */
public enum LimitAnchor {
    ENTRY,
    FIRST_GRANT,
    ARRIVAL,
    /** Since the person belongs to the group of people that she belongs to. */
    STATUS_SINCE
}
