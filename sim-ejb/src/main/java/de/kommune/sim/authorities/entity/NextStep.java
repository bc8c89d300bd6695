package de.kommune.sim.authorities.entity;

/** What somebody should do next about an assignment («nächster Schritt»), the most urgent first. */
public enum NextStep {
    /** The planned day is over and nobody knows whether they came. */
    FIND_OUT,
    /** They are here and somebody of them has no bed. */
    HOUSE,
    /** They are to come today. */
    RECORD_ARRIVAL,
    /** The authority waits for the town's word. */
    CONFIRM,
    /** They will come and somebody of them has no bed. */
    RESERVE,
    /** All is prepared. */
    WAIT,
    NOTHING
}
