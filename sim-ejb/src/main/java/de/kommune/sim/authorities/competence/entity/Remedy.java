package de.kommune.sim.authorities.competence.entity;

/** What can be done against a decision first («Rechtsbehelf»). */
public enum Remedy {
    /** Widerspruch, at the authority that decided. */
    OBJECTION,
    /** Klage, at a court. */
    ACTION,
    /** None of its own. */
    NONE
}
