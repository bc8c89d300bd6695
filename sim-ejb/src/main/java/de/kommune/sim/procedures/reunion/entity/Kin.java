package de.kommune.sim.procedures.reunion.entity;

/** What somebody abroad is to the client («Verwandtschaft»). */
public enum Kin {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    OTHER
}
