package de.kommune.sim.measures.programmes.entity;

/** What came of taking part («Ergebnis der Teilnahme»). */
public enum ParticipationResult {
    COMPLETED,
    /** Completed, and a certificate was handed over. */
    CERTIFICATE,
    LEFT
}
