package de.kommune.sim.cases.entity;

/** Why a case was closed («Abschlussgrund»). */
public enum ClosingReason {
    NO_NEED,
    MOVED_AWAY,
    DEPARTED,
    CONTACT_LOST,
    DEATH,
    REFUSED,
    TRANSFERRED,
    /** The files that were taken over do not say. */
    NOT_RECORDED
}
