package de.kommune.sim.housing.flats.entity;

/** Why a household comes before others («Vorranggrund»); which illness or danger it is, is nobody's business here. */
public enum FlatPriority {
    NONE,
    HEALTH,
    PROTECTION,
    BIRTH,
    FAMILY_REUNION,
    WORK,
    /** The shelter closes, or too many live there. */
    SHELTER
}
