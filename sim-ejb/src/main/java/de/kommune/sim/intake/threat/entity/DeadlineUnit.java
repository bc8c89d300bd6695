package de.kommune.sim.intake.threat.entity;

/** What a deadline is measured in («Zeiteinheit»). */
public enum DeadlineUnit {
    DAYS,
    WEEKS,
    MONTHS
}
