package de.kommune.sim.takeover.intake.policy.cell;

/** How serious a finding is («Schwere»), the gravest last. */
public enum Severity {
    /** Worth knowing, nothing is wrong: the date could also be read with day and month swapped. */
    NOTE,
    /** The value differs from the text, for a reason that leaves no doubt. */
    REPAIRED,
    /** There is a value, but a person must look at it. */
    DOUBTFUL,
    /** There is no value, the text cannot be one. */
    INVALID
}
