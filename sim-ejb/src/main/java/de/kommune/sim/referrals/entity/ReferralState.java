package de.kommune.sim.referrals.entity;

import java.util.EnumSet;
import java.util.Set;

/** How far a referral has come («Stand der Vermittlung»). */
public enum ReferralState {
    /** Written down; nothing has gone. */
    PREPARED,
    /** The partner was told, or the client went there herself; the answer is awaited. */
    SENT,
    /** The partner takes it on; the outcome is awaited. */
    ACCEPTED,
    DECLINED,
    /** There is an outcome. */
    CLOSED,
    WITHDRAWN;

    /** Whether somebody still waits for something. */
    public boolean isOpen() {
        return this == PREPARED || this == SENT || this == ACCEPTED;
    }

    public static Set<ReferralState> open() {
        return EnumSet.of(PREPARED, SENT, ACCEPTED);
    }
}
