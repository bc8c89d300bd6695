package de.kommune.sim.takeover.entity;

/** How far a takeover is («Stand der Übernahme»). The order is the order of the work. */
public enum TakeoverState {
    /** Files are there, sealed and receipted; more may come. */
    RECEIVED,
    /** The legal ground is named and the columns are confirmed; reading has begun. */
    LEGAL_CHECK,
    /** Every row is staged with its cells. */
    PARSED,
    /** The sums of the outcomes were checked against the files. */
    VALIDATED,
    /** Every row was held against the register and against the other rows. */
    MATCHED,
    /** No proposed pair is open. */
    REVIEWED,
    /** People, cases and periods stand in the register. */
    COMMITTED,
    /** Both sides signed the protocol. */
    ACCEPTED,
    /** The staged rows and the sealed files are gone; figures and references stay. */
    STAGING_ERASED,
    /** The commit was taken back, or the takeover was given up before one. */
    UNDONE;

    /** Whether the register already holds what this takeover brought. */
    public boolean isInRegister() {
        return this == COMMITTED || this == ACCEPTED || this == STAGING_ERASED;
    }

    /** Whether it can still be given up: the register holds nothing of it yet. */
    public boolean isBeforeRegister() {
        return compareTo(COMMITTED) < 0;
    }
}
