package de.kommune.sim.procedures.asylum.entity;

/** Why protection was not granted, or ended («Art der Ablehnung»); on it hangs how long one can answer. */
public enum AsylumRefusal {
    SIMPLE,
    /** § 30 AsylG. */
    MANIFESTLY_UNFOUNDED,
    /** Another state is responsible, § 29 Abs. 1 Nr. 1 AsylG. */
    OTHER_STATE,
    /** Another state of the Union has granted protection, § 29 Abs. 1 Nr. 2 AsylG. */
    PROTECTION_IN_EU,
    /** § 29 Abs. 1 Nr. 3, § 26a AsylG. */
    SAFE_THIRD_STATE,
    /** No other procedure after a further application, § 29 Abs. 1 Nr. 5 AsylG. */
    NO_NEW_PROCEDURE,
    /** Discontinued because the client withdrew it, § 32 AsylG. */
    WITHDRAWN,
    /** Discontinued because the client did not pursue it, § 33 AsylG. */
    NOT_PURSUED,
    /** What had been granted was taken back, §§ 73 to 73b AsylG. */
    REVOKED;

    /** Whether the Federal Office looked into asylum and protection at all. */
    public boolean isInSubstance() {
        return this == SIMPLE || this == MANIFESTLY_UNFOUNDED;
    }
}
