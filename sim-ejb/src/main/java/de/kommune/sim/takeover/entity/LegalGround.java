package de.kommune.sim.takeover.entity;

/** On which ground the town receives the files at all («Rechtsgrund der Übergabe»); each row then has a basis of its own. */
public enum LegalGround {
    /** The contractor processed on the town's behalf and returns the data at the end (Art. 28 (3) (g) GDPR). */
    CONTRACT_RETURN,
    /** A statute orders the hand-over. */
    STATUTE,
    /** Only the consent of each person carries it. */
    CONSENT_ONLY
}
