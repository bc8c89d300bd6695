package de.kommune.sim.intake.entity;

/** How soon somebody should talk with the person («Dringlichkeit der Anfrage»), the soonest first. */
public enum Urgency {
    TODAY,
    THIS_WEEK,
    NORMAL
}
