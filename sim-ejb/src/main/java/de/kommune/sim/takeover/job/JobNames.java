package de.kommune.sim.takeover.job;

/** Names of the jobs, as the files in {@code META-INF/batch-jobs} bear them. */
public final class JobNames {

    /** Reads, checks and matches the files. */
    public static final String READING = "takeover-reading";
    /** Writes what the review allowed into the register. */
    public static final String COMMIT = "takeover-commit";
    /** Takes a commit back. */
    public static final String UNDO = "takeover-undo";

    /** Job parameter: which takeover. */
    public static final String TAKEOVER = "takeover";

    private JobNames() {}
}
