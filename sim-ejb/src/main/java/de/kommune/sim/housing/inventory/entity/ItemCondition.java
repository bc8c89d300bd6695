package de.kommune.sim.housing.inventory.entity;

/** In what condition a thing is («Zustand»). */
public enum ItemCondition {
    NEW,
    GOOD,
    WORN,
    BROKEN
}
