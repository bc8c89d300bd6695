package de.kommune.sim.volunteering.requests.entity;

/** How somebody found it («Zufriedenheit»). */
public enum Content {
    CONTENT,
    MIXED,
    UNHAPPY,
    UNKNOWN
}
