package de.kommune.sim.housing.ledger.entity;

/** Why the town houses somebody on a night («Unterbringungsgrund»): what the law makes of it, whatever the order says. */
public enum Regime {
    /** As somebody who seeks protection, with benefits under the AsylbLG. */
    PROTECTION_SEEKER,
    /** Because she would be homeless otherwise. */
    HOMELESS,
    /** Not at all: she lives in a flat of her own. */
    OWN_FLAT,
    /** What is on record does not say. */
    UNCLEAR
}
