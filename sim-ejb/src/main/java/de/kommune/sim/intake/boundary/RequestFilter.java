package de.kommune.sim.intake.boundary;

import java.io.Serializable;

/**
 * Which requests a list shows («Filter»).
 *
 * @param account whose requests {@link Which#MINE} means: a deputy looks after those of an absent colleague; null for the caller
 */
public record RequestFilter(Which which, String account) implements Serializable {

    public RequestFilter(Which which) {
        this(which, null);
    }

    /** The lists of requests. */
    public enum Which {
        /** Those that nobody has yet. */
        UNASSIGNED,
        /** Those that one counsellor has and has not settled. */
        MINE,
        /** All that somebody still has to do something about. */
        PENDING,
        /** Those that are done with, the latest first. */
        SETTLED
    }
}
