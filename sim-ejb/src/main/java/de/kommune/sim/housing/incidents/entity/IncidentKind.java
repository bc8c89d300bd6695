package de.kommune.sim.housing.incidents.entity;

/**
 * What happened, in one word («Art des Vorkommnisses»). None is about anybody's health: the word stands in lists, next to a room. Who needed a
 * doctor stands in the sealed words alone.
 */
public enum IncidentKind {
    CONFLICT,
    VIOLENCE,
    THREAT,
    THEFT,
    PROPERTY_DAMAGE,
    FIRE,
    WATER_DAMAGE,
    /** Whoever is in the house without a right to be there. */
    INTRUSION,
    /** From outside, against those who live there. */
    HOSTILITY,
    OTHER
}
