package de.kommune.sim.benefits.payments.entity;

/** How sums are written («Zahlenformat der Datei»). */
public enum PaymentNumbers {
    /** 1013,50 */
    COMMA,
    /** 1013.50 */
    POINT,
    /** 101350 */
    CENTS
}
