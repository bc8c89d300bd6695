package de.kommune.sim.procedures.reunion.entity;

/** Whether the foreigners' authority agrees to the visas («Zustimmung der Ausländerbehörde», § 31 AufenthV). */
public enum AuthorityConsent {
    OPEN,
    ASKED,
    AGREED,
    REFUSED,
    NOT_NEEDED;

    boolean isSaid() {
        return this == AGREED || this == REFUSED;
    }
}
