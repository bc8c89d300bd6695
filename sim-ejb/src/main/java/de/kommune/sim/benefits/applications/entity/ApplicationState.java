package de.kommune.sim.benefits.applications.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands («Stand des Antrags»). */
public enum ApplicationState {
    /** Handed in; nobody has taken it yet. */
    SUBMITTED,
    /** A clerk looks at it. */
    IN_REVIEW,
    /** The client was asked for something. */
    INFO_REQUESTED,
    /** Decided, and the client was told; the time to object runs. */
    DECIDED,
    /** The client objected. */
    OBJECTION,
    /** Nothing can be done against it any more, or it ended otherwise. */
    FINAL;

    /** Those that wait for a decision. */
    public static Set<ApplicationState> waiting() {
        return EnumSet.of(SUBMITTED, IN_REVIEW, INFO_REQUESTED, OBJECTION);
    }

    /** Whether a decision can be made now. */
    public boolean isDecidable() {
        return this == IN_REVIEW || this == OBJECTION;
    }
}
