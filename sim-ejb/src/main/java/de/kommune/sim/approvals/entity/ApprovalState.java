package de.kommune.sim.approvals.entity;

/** Where a request stands («Stand der Freigabe»). */
public enum ApprovalState {
    /** Waits for a decision. */
    REQUESTED,
    /** Somebody else said yes; it has not been used yet. */
    APPROVED,
    /** What was approved has happened. It does not happen again. */
    USED,
    /** Somebody else said no. */
    REFUSED,
    /** Whoever asked took it back. */
    WITHDRAWN,
    /** Nobody decided, or nobody used it, in time. */
    EXPIRED;

    /** Whether something can still happen. */
    public boolean isLive() {
        return this == REQUESTED || this == APPROVED;
    }
}
