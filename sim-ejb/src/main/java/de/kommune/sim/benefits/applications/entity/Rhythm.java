package de.kommune.sim.benefits.applications.entity;

/** How often an amount is due («Zahlweise»). */
public enum Rhythm {
    ONCE,
    MONTHLY
}
