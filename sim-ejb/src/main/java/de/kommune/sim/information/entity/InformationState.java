package de.kommune.sim.information.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a request for information stands («Stand des Auskunftsersuchens»), and where it can go from there. */
public enum InformationState {
    /** It was taken down; nothing is gathered yet. */
    RECEIVED,
    /** Everything is gathered and is being looked through. */
    COLLECTED,
    /** The package is frozen and waits for a second person. */
    IN_REVIEW,
    /** It may be handed to the client. */
    RELEASED,
    /** The client has it. */
    DELIVERED,
    /** The town refused, and told the client why (Art. 12 Abs. 5 and 6 DSGVO). */
    DECLINED,
    /** The client no longer wants it. */
    WITHDRAWN;

    /** Those in which the town still owes an answer. */
    public static Set<InformationState> live() {
        return EnumSet.range(RECEIVED, RELEASED);
    }

    public boolean isLive() {
        return live().contains(this);
    }

    /** Whether a request may go from here to there. */
    public boolean leadsTo(InformationState next) {
        return switch (this) {
            case RECEIVED -> next == COLLECTED || isRefusal(next);
            case COLLECTED -> next == COLLECTED || next == IN_REVIEW || isRefusal(next);
            case IN_REVIEW -> next == RELEASED || next == COLLECTED || isRefusal(next);
            case RELEASED -> next == DELIVERED || next == COLLECTED || isRefusal(next);
            case DELIVERED, DECLINED, WITHDRAWN -> false;
        };
    }

    private static boolean isRefusal(InformationState next) {
        return next == DECLINED || next == WITHDRAWN;
    }
}
