package de.kommune.sim.measures.programmes.entity;

/** Whether the law obliges the town («Art der Aufgabe»). */
public enum TownTask {
    /** The council may stop it at any time. */
    VOLUNTARY,
    MANDATORY
}
