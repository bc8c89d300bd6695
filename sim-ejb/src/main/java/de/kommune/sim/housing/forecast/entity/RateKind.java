package de.kommune.sim.housing.forecast.entity;

/** What a forecast has to reckon with besides the people who are known («Annahme der Vorausschau»). */
public enum RateKind {
    /** How many people leave a month, and of which shapes. */
    EXITS,
    /** How many children are born a month to those who live in the shelters. */
    BIRTHS,
    /** In which shapes people come. */
    MIX
}
