package de.kommune.sim.cases.clock.entity;

/** How urgent the clock is («Dringlichkeit»), by the place of the reached threshold among the thresholds. */
public enum ClockUrgency {
    /** No threshold is reached. */
    CALM,
    /** The first and widest threshold is reached. */
    NOTICE,
    /** A middle one is reached. */
    WARNING,
    /** One of the last two is reached. */
    URGENT
}
