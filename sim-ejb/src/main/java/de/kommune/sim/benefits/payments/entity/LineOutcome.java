package de.kommune.sim.benefits.payments.entity;

/** What became of a line that was read in («Ergebnis einer Zeile»). */
public enum LineOutcome {
    TAKEN,
    /** It stood in an earlier file already. */
    KNOWN,
    REFUSED
}
