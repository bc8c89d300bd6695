package de.kommune.sim.procedures.asylum.entity;

/** What a procedure came to as a whole («Gesamtergebnis»): the first of these that its decision holds. */
public enum AsylumResult {
    /** Entitled to asylum, Art. 16a GG. */
    ASYLUM,
    /** Refugee, § 3 AsylG. */
    REFUGEE,
    /** Subsidiary protection, § 4 AsylG. */
    SUBSIDIARY,
    /** No removal, § 60 Abs. 5 AufenthG. */
    NO_REMOVAL_5,
    /** No removal, § 60 Abs. 7 AufenthG. */
    NO_REMOVAL_7,
    SIMPLE,
    MANIFESTLY_UNFOUNDED,
    OTHER_STATE,
    PROTECTION_IN_EU,
    SAFE_THIRD_STATE,
    NO_NEW_PROCEDURE,
    WITHDRAWN,
    NOT_PURSUED,
    REVOKED,
    /** A look at protection that was granted left it as it is. */
    KEPT,
    /** Nothing is decided. */
    OPEN;

    /** Whether the client has protection by it. */
    public boolean isProtection() {
        return compareTo(NO_REMOVAL_7) <= 0 || this == KEPT;
    }
}
