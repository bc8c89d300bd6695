package de.kommune.sim.takeover.entity;

/** What a reviewer says about a proposed pair («Entscheidung»). */
public enum PairDecision {
    OPEN,
    SAME,
    DIFFERENT,
    /** Not now: counts as two people for this takeover and stays a proposal of the register. */
    LATER
}
