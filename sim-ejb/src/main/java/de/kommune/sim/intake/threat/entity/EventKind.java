package de.kommune.sim.intake.threat.entity;

/** What happened, or will happen, on a day that a deadline may hang on («Ereignis»). */
public enum EventKind {
    NOTICE_RECEIVED,
    TENANCY_ENDS,
    ACTION_SERVED,
    HEARING,
    DEFAULT_JUDGMENT_SERVED,
    JUDGMENT_SERVED,
    CLEARING_PERIOD_ENDS,
    SETTLEMENT_CLEARING_DAY,
    EVICTION_DATE,
    CUTOFF_THREATENED,
    CUTOFF_DATE,
    /** A day that the court itself has set. */
    SET_BY_COURT
}
