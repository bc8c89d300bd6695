package de.kommune.sim.benefits.payments.entity;

/** Which way a file goes («Richtung der Datei»). */
public enum PaymentDirection {
    /** To the benefits program: what was decided. */
    EXPORT,
    /** From the benefits program: what became of it. */
    IMPORT
}
