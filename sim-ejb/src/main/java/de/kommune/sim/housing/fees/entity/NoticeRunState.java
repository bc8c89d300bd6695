package de.kommune.sim.housing.fees.entity;

/** How far a run of notices has come («Stand des Bescheidlaufs»). */
public enum NoticeRunState {
    RUNNING,
    /** Everybody has her notices. */
    DONE,
    /** It ended before everybody had hers; another run writes the rest. */
    BROKEN
}
