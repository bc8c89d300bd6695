package de.kommune.sim.housing.placement.entity;

/** For what an exception is («Art der Ausnahme»). */
public enum WaiverKind {
    /** For people who get a bed. */
    PLACEMENT,
    /** For people who live in a bed of the town and go on in another. */
    MOVE
}
