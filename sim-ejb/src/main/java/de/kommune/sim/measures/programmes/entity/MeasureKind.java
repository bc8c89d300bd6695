package de.kommune.sim.measures.programmes.entity;

/** What a measure is («Art der Maßnahme»). */
public enum MeasureKind {
    COURSE,
    GROUP,
    PROJECT
}
