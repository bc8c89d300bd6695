package de.kommune.sim.housing.estate.entity;

/** Why nobody can be put somewhere for a time («Sperrgrund»). */
public enum ClosureReason {
    REPAIR,
    WATER_DAMAGE,
    FIRE_DAMAGE,
    PESTS,
    /** The building inspectorate or the fire brigade says so. */
    INSPECTION,
    /** Nobody else fits into the room of who lives there. */
    PROTECTION,
    /** Kept free for emergencies. */
    RESERVE,
    OTHER
}
