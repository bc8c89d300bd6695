package de.kommune.sim.housing.flats.entity;

/** How far a household has come on the waiting list («Stand auf der Warteliste»). */
public enum FlatState {
    WAITING,
    /** A flat is offered, and nothing is signed. */
    OFFERED,
    REMOVED
}
