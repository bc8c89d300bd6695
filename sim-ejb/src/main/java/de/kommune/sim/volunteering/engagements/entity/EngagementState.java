package de.kommune.sim.volunteering.engagements.entity;

/** How an engagement stands («Stand des Einsatzes»). */
public enum EngagementState {
    RUNNING,
    /** Rests for a while. */
    PAUSED,
    ENDED
}
