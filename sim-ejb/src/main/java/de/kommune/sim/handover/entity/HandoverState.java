package de.kommune.sim.handover.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a handover stands («Stand der Übergabe»), and where it can go from there. */
public enum HandoverState {
    /** A day and a reason; nothing was talked over yet. */
    PLANNED,
    /** The client is asked, and the package is put together. */
    CONSENT_OPEN,
    /** The package is frozen and waits for a second person. */
    PACKAGE_READY,
    /** The ASD sees the package. */
    OFFERED,
    /** The ASD answers for the client from now on. */
    ACCEPTED,
    /** The ASD said why not; the team prepares it anew or the client declines. */
    RETURNED,
    /** The client does not want it; the case stays here. */
    CLIENT_DECLINED,
    /** The receipt lies in the file. */
    COMPLETED;

    private static final Set<HandoverState> WITH_ASD = EnumSet.of(ACCEPTED, COMPLETED);

    /** Whether a handover may go from here to there. */
    public boolean leadsTo(HandoverState next) {
        return switch (this) {
            case PLANNED, RETURNED -> next == CONSENT_OPEN || next == CLIENT_DECLINED;
            case CONSENT_OPEN -> next == PACKAGE_READY || next == CLIENT_DECLINED;
            case PACKAGE_READY -> next == OFFERED || next == CONSENT_OPEN || next == CLIENT_DECLINED;
            case OFFERED -> next == ACCEPTED || next == RETURNED || next == CONSENT_OPEN || next == CLIENT_DECLINED;
            case ACCEPTED -> next == COMPLETED;
            case CLIENT_DECLINED, COMPLETED -> false;
        };
    }

    /** Whether the ASD answers for the client; in every other state the counselling team does. */
    public boolean isWithAsd() {
        return WITH_ASD.contains(this);
    }

    /** Whether it is still going on. */
    public boolean isLive() {
        return this != CLIENT_DECLINED && this != COMPLETED;
    }
}
