package de.kommune.sim.housing.estate.entity;

/** How one gets in («Barrierefreiheit»). */
public enum Accessibility {
    NONE,
    /** Without a step from the street to the room. */
    STEP_FREE,
    /** Doors, bath and kitchen fit a wheelchair. */
    WHEELCHAIR
}
