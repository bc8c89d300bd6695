package de.kommune.sim.intake.threat.entity;

/** How a threat ended («Ausgang»). */
public enum ThreatOutcome {
    /** The client keeps the home. */
    AVERTED,
    /** The client moved to another flat in time. */
    MOVED,
    /** The home is lost. */
    LOST,
    /** Noted by mistake. */
    MISTAKE
}
