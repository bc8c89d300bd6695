package de.kommune.sim.cooperation.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a message stands («Stand»). */
public enum HandOffState {
    /** Nobody of the other side has taken it yet. */
    SENT,
    /** Somebody of the other side sees to it. */
    TAKEN,
    /** It is done. */
    DONE,
    /** The other side cannot or may not do it, and says why. */
    DECLINED,
    /** Whoever wrote it took it back. */
    WITHDRAWN;

    /** Those in which something is still to be done. */
    public static Set<HandOffState> live() {
        return EnumSet.of(SENT, TAKEN);
    }

    public boolean isLive() {
        return live().contains(this);
    }
}
