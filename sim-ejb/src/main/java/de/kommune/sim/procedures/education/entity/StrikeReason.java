package de.kommune.sim.procedures.education.entity;

/** Why a place counts no longer («Grund der Rücknahme»): a choice, so that nothing confidential is written. */
public enum StrikeReason {
    MISTYPED,
    /** It belongs to somebody else. */
    OTHER_PERSON,
    /** There never was such a place, or it was not taken up. */
    NOT_TRUE
}
