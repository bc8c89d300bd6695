package de.kommune.sim.audit.entity;

/** Why a link of the chain is broken («Art des Bruchs»). */
public enum BreakReason {
    /** Something in the line differs from what was written, or the line is not the one that was written here. */
    CHANGED,
    /** The line is gone. */
    MISSING,
    /** The line differs from what was noted outside of the log: the chain was written anew. */
    NOT_AS_NOTED,
    /** The head of the chain does not know of the line. */
    AFTER_THE_HEAD
}
