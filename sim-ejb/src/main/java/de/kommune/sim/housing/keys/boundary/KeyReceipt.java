package de.kommune.sim.housing.keys.boundary;

/** What a receipt is for («Art der Quittung»). */
public enum KeyReceipt {
    /** What the person holds now. */
    RECEIVED,
    /** What came back, or was reported lost, on the latest day on which anything did. */
    RETURNED
}
