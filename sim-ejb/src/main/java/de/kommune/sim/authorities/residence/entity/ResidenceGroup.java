package de.kommune.sim.authorities.residence.entity;

/** What a right to stay means for housing and reports («Gruppe des Aufenthaltsstatus»). */
public enum ResidenceGroup {
    /** The asylum procedure is open. */
    PROCEDURE,
    /** Bound to leave, tolerated or not. */
    TOLERATED,
    /** § 24 AufenthG. */
    TEMPORARY_PROTECTION,
    /** Admitted from abroad, with benefits under the SGB. */
    ADMITTED,
    /** A title whose holder gets benefits under the AsylbLG. */
    BENEFIT_TITLE,
    /** After a decision in favour of the person. */
    RECOGNISED,
    OTHER_TITLE,
    GERMAN
}
