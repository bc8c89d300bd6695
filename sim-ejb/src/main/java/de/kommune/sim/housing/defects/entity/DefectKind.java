package de.kommune.sim.housing.defects.entity;

/** What is broken («Art des Mangels»). */
public enum DefectKind {
    WATER,
    HEATING,
    ELECTRICITY,
    DOOR_LOCK,
    FURNITURE,
    MOULD,
    PESTS,
    FIRE_PROTECTION,
    OTHER
}
