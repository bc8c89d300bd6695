package de.kommune.sim.takeover.entity;

/** What a line of a list is («Zeilenart»). */
public enum RowKind {
    DATA,
    HEADER,
    BLANK,
    TOTAL
}
