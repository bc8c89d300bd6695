package de.kommune.sim.persons.entity;

/** How much of a birth date is known («Genauigkeit des Geburtsdatums»). */
public enum BirthPrecision {
    DAY,
    MONTH,
    YEAR,
    /** Somebody's estimate of the year, not a statement. */
    ESTIMATED
}
