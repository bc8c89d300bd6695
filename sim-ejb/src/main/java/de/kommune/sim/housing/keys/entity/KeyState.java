package de.kommune.sim.housing.keys.entity;

/** Whether a key can be handed out («Stand des Schlüssels»); who holds it says the handing out, not the key. */
public enum KeyState {
    IN_USE,
    /** Somebody lost it, and nobody has found it. */
    LOST,
    /** Scrapped, or of a lock that is no longer there. */
    RETIRED
}
