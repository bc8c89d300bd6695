package de.kommune.sim.approvals.entity;

import de.kommune.sim.access.Permission;

/** What needs a second person («Art der Freigabe»), and the permission of whoever may decide on it. */
public enum ApprovalKind {
    /** Reading confidential notes for longer than the first break-glass allowed. */
    BREAK_GLASS_EXTENSION(Permission.APPROVE_BREAK_GLASS),
    /** Opening what was sealed. */
    UNSEALING(Permission.APPROVE_UNSEALING),
    /** Offering a client's package to the ASD. */
    HANDOVER_RELEASE(Permission.APPROVE_HANDOVER),
    /** Handing a client what is kept about her. */
    INFORMATION_RELEASE(Permission.APPROVE_INFORMATION),
    /** Letting in an account whose profession does not fit its role, for a limited time. */
    ROLE_OVERRIDE(Permission.APPROVE_ROLE_OVERRIDE);

    private final Permission decider;

    ApprovalKind(Permission decider) {
        this.decider = decider;
    }

    /** What somebody must be allowed to decide on a request of this kind. */
    public Permission decider() {
        return decider;
    }
}
