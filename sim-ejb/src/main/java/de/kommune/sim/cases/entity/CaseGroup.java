package de.kommune.sim.cases.entity;

/** The groups of homeless people that the town tells apart («Fallgruppe» a to f, paper II/028/2022). */
public enum CaseGroup {
    /** Local homeless people, mid or long term. */
    A,
    /** In the accommodation though recognised or tolerated for long («Fehlbeleger»). */
    B,
    /** After an eviction. */
    C,
    /** After release from an institution. */
    D,
    /** Special emergencies: violence, fire, pests, mould, energy cut off. */
    E,
    /** Others. */
    F
}
