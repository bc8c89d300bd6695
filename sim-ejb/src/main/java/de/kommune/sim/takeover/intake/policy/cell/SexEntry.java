package de.kommune.sim.takeover.intake.policy.cell;

/** The sex that a list enters («Geschlecht»), with the letters of the civil register. */
public enum SexEntry {
    M,
    F,
    D,
    /** The list says that it is not known. */
    X
}
