package de.kommune.sim.cases.transfer.entity;

/** Where a transfer stands («Stand der Weitergabe»). */
public enum TransferState {
    /** The receiver has not confirmed yet. */
    OPEN,
    /** The case is hers. */
    CONFIRMED,
    /** It was taken back, or refused. */
    WITHDRAWN
}
