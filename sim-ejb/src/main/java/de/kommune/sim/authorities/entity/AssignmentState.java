package de.kommune.sim.authorities.entity;

import java.util.EnumSet;
import java.util.Set;

/** How far an assignment has come («Stand der Zuweisung»). */
public enum AssignmentState {
    /** The authority said that they will come. */
    ANNOUNCED,
    /** The town told the authority that it takes them on that day. */
    CONFIRMED,
    ARRIVED,
    /** They did not come on the planned day; they may still. */
    NO_SHOW,
    /** It holds no longer, or never did. */
    CANCELLED;

    /** Those in which people are still expected. */
    public static Set<AssignmentState> expected() {
        return EnumSet.of(ANNOUNCED, CONFIRMED);
    }

    public boolean isExpected() {
        return expected().contains(this);
    }

    /** What may come next: whoever is there or was cancelled stays so, who did not come may come later. */
    public Set<AssignmentState> next() {
        return switch (this) {
            case ANNOUNCED -> EnumSet.of(CONFIRMED, ARRIVED, NO_SHOW, CANCELLED);
            case CONFIRMED -> EnumSet.of(ARRIVED, NO_SHOW, CANCELLED);
            case NO_SHOW -> EnumSet.of(ARRIVED, CANCELLED);
            case ARRIVED, CANCELLED -> EnumSet.noneOf(AssignmentState.class);
        };
    }
}
