package de.kommune.sim.housing.keys.entity;

/** How a handing out ended («Rückgabe oder Verlust»). */
public enum KeyOutcome {
    RETURNED,
    LOST
}
