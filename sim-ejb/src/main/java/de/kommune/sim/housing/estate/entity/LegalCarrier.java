package de.kommune.sim.housing.estate.entity;

/** Under which law the town keeps a facility («Rechtsträgerschaft»); the basis of each night says what counts in a statistic. */
public enum LegalCarrier {
    /** For people who were assigned to the town under the FlüAG. */
    FLUEAG,
    /** For people whom the town must house under the law of public order («OBG»). */
    OBG
}
