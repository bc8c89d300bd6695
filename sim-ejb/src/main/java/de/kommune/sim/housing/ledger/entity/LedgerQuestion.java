package de.kommune.sim.housing.ledger.entity;

/** What is asked about a night («Frage an den Nachweis»). */
public enum LedgerQuestion {
    /** Whether it counts in the federal statistic of people housed homeless. */
    FEDERAL,
    /** Whether it counts in the report to the state. */
    STATE,
    /** Whether it counts in its month under the FlüAG. */
    FLUEAG,
    /** Why the town houses the person. */
    REGIME
}
