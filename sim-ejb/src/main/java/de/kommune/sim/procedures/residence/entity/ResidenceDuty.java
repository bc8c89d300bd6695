package de.kommune.sim.procedures.residence.entity;

/** Where the holder has to live or to stay («Wohnsitzauflage, räumliche Beschränkung»; §§ 12a, 61 AufenthG, §§ 56, 60 AsylG). */
public enum ResidenceDuty {
    NONE,
    /** To live in a place or in the Land. */
    PLACE,
    /** Not to leave an area. */
    AREA,
    UNKNOWN
}
