package de.kommune.sim.housing.inventory.entity;

/** How it ended that somebody had a thing («Ende der Ausgabe»). */
public enum LoanEnd {
    RETURNED,
    /** It never came back in a state to be used. */
    WRITTEN_OFF
}
