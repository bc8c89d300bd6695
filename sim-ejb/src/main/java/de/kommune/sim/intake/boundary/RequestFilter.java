package de.kommune.sim.intake.boundary;

import java.io.Serializable;

/** Which requests a list shows («Filter»). */
public record RequestFilter(Which which) implements Serializable {

    /** The lists of requests. */
    public enum Which {
        /** Those that nobody has yet. */
        UNASSIGNED,
        /** Those that the caller has and has not settled. */
        MINE,
        /** All that somebody still has to do something about. */
        PENDING,
        /** Those that are done with, the latest first. */
        SETTLED
    }
}
