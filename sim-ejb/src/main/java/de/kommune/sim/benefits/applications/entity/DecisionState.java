package de.kommune.sim.benefits.applications.entity;

/** How far a decision has come («Stand der Entscheidung»). */
public enum DecisionState {
    /** One has decided; above the limit somebody else has to sign. */
    PROPOSED,
    /** It went out. */
    ISSUED,
    /** Somebody else did not sign it. */
    SENT_BACK
}
