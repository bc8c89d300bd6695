package de.kommune.sim.benefits.payments.entity;

/** What is wrong with a line that was read in («Mangel einer Zeile»); its sentence says what to do. */
public enum PaymentProblem {
    NO_REFERENCE,
    UNKNOWN_REFERENCE,
    UNKNOWN_STATE,
    NO_SUM,
    NO_DAY,
    TOO_LONG
}
