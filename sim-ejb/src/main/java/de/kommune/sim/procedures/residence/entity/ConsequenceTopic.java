package de.kommune.sim.procedures.residence.entity;

/** What one asks of a right to stay («Folgen des Aufenthaltsstatus»), in the order of the page. */
public enum ConsequenceTopic {
    /** Whether work is permitted. */
    WORK,
    /** The integration course (§§ 43 to 45 AufenthG). */
    COURSE,
    /** Which law the benefits come from. */
    BENEFITS,
    /** Whether the Land pays the town for it (FlüAG NRW). */
    FLUEAG
}
