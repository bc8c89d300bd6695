package de.kommune.sim.procedures.residence.entity;

/** What the paper says about working («Beschäftigung laut Papier»). */
public enum Employment {
    YES,
    /** With a permission of the foreigners' authority. */
    PERMISSION,
    NO,
    UNKNOWN
}
