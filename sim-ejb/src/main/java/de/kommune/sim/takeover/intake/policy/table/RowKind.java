package de.kommune.sim.takeover.intake.policy.table;

/** Of what kind a physical row is («Zeilenart»); each row is of exactly one. */
public enum RowKind {
    /** Title, column headers, also repeated ones, and the separator note of spreadsheets. */
    HEADER,
    BLANK,
    /** Totals below the list. */
    TOTAL,
    DATA,
    /** Stands on a sheet without column headers; cannot be read and is to be refused with that reason. */
    WITHOUT_HEADER
}
