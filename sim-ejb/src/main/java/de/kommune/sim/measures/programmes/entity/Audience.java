package de.kommune.sim.measures.programmes.entity;

/** Whom a measure is for («Zielgruppe der Maßnahme»). */
public enum Audience {
    EVERYBODY,
    NEW_ARRIVALS,
    WOMEN,
    MEN,
    FAMILIES,
    CHILDREN,
    YOUNG_PEOPLE,
    SENIORS
}
