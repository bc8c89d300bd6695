package de.kommune.sim.common.deadline;

/** What a deadline is measured in («Zeiteinheit»). */
public enum DeadlineUnit {
    DAYS,
    WEEKS,
    MONTHS
}
