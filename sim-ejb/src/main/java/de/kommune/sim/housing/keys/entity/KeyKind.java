package de.kommune.sim.housing.keys.entity;

/** What one opens with («Art des Schließmittels»). */
public enum KeyKind {
    KEY,
    TRANSPONDER,
    CARD,
    LETTER_BOX
}
