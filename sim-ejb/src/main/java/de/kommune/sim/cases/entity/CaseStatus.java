package de.kommune.sim.cases.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands («Status des Falls»), and where it can go from there. */
public enum CaseStatus {
    REQUESTED,
    OPEN,
    PAUSED,
    HANDOVER,
    HANDED_OVER,
    CLOSED,
    REOPENED,
    RETENTION,
    OFFERED_TO_ARCHIVE,
    ERASED;

    private static final Set<CaseStatus> LIVE = EnumSet.of(REQUESTED, OPEN, PAUSED, HANDOVER, REOPENED);

    /** Whether the team still works on it; a person has at most one such case. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** All in which the team still works on a case. */
    public static Set<CaseStatus> live() {
        return EnumSet.copyOf(LIVE);
    }

    /** Whether a case may go from here to there. */
    public boolean leadsTo(CaseStatus next) {
        return switch (this) {
            case REQUESTED -> next == OPEN || next == CLOSED;
            case OPEN, REOPENED -> next == PAUSED || next == HANDOVER || next == CLOSED;
            case PAUSED -> next == OPEN || next == HANDOVER || next == CLOSED;
            case HANDOVER -> next == HANDED_OVER || next == OPEN;
            case HANDED_OVER, CLOSED -> next == REOPENED || next == RETENTION;
            case RETENTION -> next == OFFERED_TO_ARCHIVE;
            case OFFERED_TO_ARCHIVE -> next == ERASED;
            case ERASED -> false;
        };
    }
}
