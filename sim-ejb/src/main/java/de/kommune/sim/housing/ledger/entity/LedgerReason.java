package de.kommune.sim.housing.ledger.entity;

/** Why a night is read as it is («Begründung im Nachweis»); the words stand in the bundle, with the values of {@link Why}. */
public enum LedgerReason {
    ORDER_LAW,
    CONTRADICTION,
    STAYS_ON,
    RECOGNISED,
    TEMPORARY_SGB,
    TEMPORARY_ASYLBLG,
    TEMPORARY_TRANSITION,
    FIRST_GRANT_MISSING,
    BENEFIT_TITLE,
    PROCEDURE,
    TOLERATED,
    BASIS_RECOGNISED,
    BASIS_ASSIGNED,
    NOTHING_KNOWN,
    OWN_FLAT,
    NOT_HOUSED,
    HOUSED_HOMELESS,
    HOUSED_SEEKING,
    REGIME_UNCLEAR,
    FLUEAG_TITLE,
    FLUEAG_NOT_ASSIGNED,
    FLUEAG_UNTIL,
    FLUEAG_PROCEDURE,
    FLUEAG_ASSIGNED_UNTIL,
    FLUEAG_NO_STATUS,
    /** The rule counts for a time, and that time is over. */
    LIMIT_PASSED,
    /** The rule counts for a time, and nobody knows since when. */
    LIMIT_UNKNOWN,
    /** No rule is in force that says anything. */
    NO_RULE
}
