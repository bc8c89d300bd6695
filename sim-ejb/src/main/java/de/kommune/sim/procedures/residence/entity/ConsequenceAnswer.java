package de.kommune.sim.procedures.residence.entity;

/** What follows, in one word («Antwort»); the reason stands beside it. */
public enum ConsequenceAnswer {
    YES,
    PERMISSION,
    NO,
    /** It depends on more than the kind of paper. */
    ASK,
    ENTITLED,
    ADMISSION,
    ASYLBLG,
    SGB,
    /** For a time still as before. */
    TRANSITION,
    COUNTS,
    FOR_A_TIME
}
