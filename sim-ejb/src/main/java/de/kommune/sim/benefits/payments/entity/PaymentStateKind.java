package de.kommune.sim.benefits.payments.entity;

/** What the benefits program says of a payment («Zahlungsstand»). */
public enum PaymentStateKind {
    RECEIVED,
    PAID,
    PARTLY_PAID,
    RETURNED,
    STOPPED,
    REFUSED
}
