package de.kommune.sim.information.entity;

/** Whether somebody has looked at an entry («Stand eines Eintrags»). */
public enum EntryState {
    /** A closed note: only its author may look at it. */
    AWAITING,
    /** Nobody has looked at it yet. */
    OPEN,
    /** Looked at; it goes into the package as it is blacked out. */
    SEEN,
    /** It does not go into the package; the client is told why. */
    LEFT_OUT;

    /** Whether the package still waits for it. */
    public boolean isPending() {
        return this == AWAITING || this == OPEN;
    }
}
