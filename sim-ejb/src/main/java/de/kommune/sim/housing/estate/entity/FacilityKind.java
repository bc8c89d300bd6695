package de.kommune.sim.housing.estate.entity;

/** What kind of shelter a facility is («Art der Unterkunft»). */
public enum FacilityKind {
    /** Many households under one roof, with shared kitchens or baths. */
    GEMEINSCHAFTS_UK,
    /** Flats of the town spread over it. */
    DEZENTRALE_UK,
    /** For days, until there is something better. */
    NOTUNTERKUNFT,
    /** A flat that the town rents. */
    ANGEMIETET,
    HOTEL
}
