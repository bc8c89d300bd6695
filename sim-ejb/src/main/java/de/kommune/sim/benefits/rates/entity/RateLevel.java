package de.kommune.sim.benefits.rates.entity;

/** For whom a rate is («Bedarfsstufe», § 3a Abs. 1 und 2 AsylbLG). */
public enum RateLevel {
    /** Adults on their own in a flat. */
    LEVEL_1,
    /** Couples in a flat, and adults in shared accommodation. */
    LEVEL_2,
    /** Unmarried adults under 25 in the flat of their parents, and adults in an institution. */
    LEVEL_3,
    /** From the beginning of the 15th to the end of the 18th year. */
    LEVEL_4,
    /** From the beginning of the 7th to the end of the 14th year. */
    LEVEL_5,
    /** To the end of the 6th year. */
    LEVEL_6
}
