package de.kommune.sim.cases.clock.entity;

/** What the clock does on a day («Stand der Uhr»). */
public enum ClockState {
    /** Nothing has been counted yet. */
    NOT_STARTED,
    /** This day counts. */
    RUNNING,
    /** Time is left, but this day does not count. */
    PAUSED,
    /** The last day is past. */
    EXPIRED
}
