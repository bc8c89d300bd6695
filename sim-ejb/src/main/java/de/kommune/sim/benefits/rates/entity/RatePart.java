package de.kommune.sim.benefits.rates.entity;

/** What a rate is meant for («Art des Bedarfs», § 3 Abs. 1 AsylbLG). */
public enum RatePart {
    /** Food, clothing, health care, household goods. */
    NECESSARY,
    /** What one needs beyond, in money. */
    PERSONAL
}
