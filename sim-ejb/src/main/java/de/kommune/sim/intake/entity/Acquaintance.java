package de.kommune.sim.intake.entity;

/** Whom a counsellor has looked after before («frühere Betreuung»), the closest last. */
public enum Acquaintance {
    NONE,
    /** Somebody of the household. */
    FAMILY,
    /** The person herself. */
    PERSON
}
