package de.kommune.sim.takeover.entity;

/** What becomes of a line («Verbleib»). Every line of every file has exactly one; a table check says so. */
public enum RowOutcome {
    /** Goes into the register with what its legal basis allows. */
    TAKEN_OVER,
    /** No legal basis: the person's identity only, nothing about the counselling. */
    QUARANTINED,
    /** Not taken, with a reason. */
    REFUSED,
    HEADER,
    BLANK,
    TOTAL;

    /** Whether a line with this outcome stands for a person. */
    public boolean isPerson() {
        return this == TAKEN_OVER || this == QUARANTINED;
    }
}
