package de.kommune.sim.access;

import de.kommune.sim.common.NotFoundException;

/** How a call ended («Ergebnis des Zugriffs»). */
public enum Outcome {
    DONE,
    /** The caller may not, or not with this record. */
    REFUSED,
    /** There is no such record, or the caller may not know of it. */
    NOT_FOUND,
    /** A rule said no, or something broke; nothing was changed. */
    FAILED;

    /** How a call ended that ended with this. */
    static Outcome of(Throwable failure) {
        if (failure instanceof AccessDeniedException || failure instanceof NotYoursException) {
            return REFUSED;
        }
        return failure instanceof NotFoundException ? NOT_FOUND : FAILED;
    }
}
