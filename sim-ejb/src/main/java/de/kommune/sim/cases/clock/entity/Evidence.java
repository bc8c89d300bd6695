package de.kommune.sim.cases.clock.entity;

/** How well a counselling period is proven («Nachweis»). */
public enum Evidence {
    /** A file, a list or a letter shows it. */
    CONFIRMED,
    /** Somebody says so; nothing shows it yet. */
    CLAIMED
}
