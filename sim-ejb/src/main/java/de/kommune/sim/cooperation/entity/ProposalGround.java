package de.kommune.sim.cooperation.entity;

/** Why somebody should live elsewhere («Grund des Vorschlags»): a word of a list, so that no more is told than is needed. */
public enum ProposalGround {
    /** Somebody needs protection from others. */
    PROTECTION,
    /** There is trouble in the house. */
    CONFLICT,
    /** A family lives apart. */
    FAMILY,
    /** Too many people in too little room. */
    CROWDED,
    /** School, day care or work is too far away. */
    SCHOOL_WORK,
    /** Told only with a consent that names health. */
    HEALTH,
    /** The person would like to, for no reason that anybody else need know. */
    WISH
}
