package de.kommune.sim.housing.placement.entity;

/** How far a placement has come («Stand der Belegung»). */
public enum PlacementState {
    /** Kept for somebody, nothing is decided. */
    PROPOSED,
    /** Ordered, not moved in. */
    ORDERED,
    OCCUPIED,
    /** Away for a time; the bed is kept. */
    ABSENT,
    /** Its last night stands. */
    ENDED;

    /** Whether somebody only is to come. */
    public boolean isAhead() {
        return this == PROPOSED || this == ORDERED;
    }

    /** Whether somebody lives there. */
    public boolean isLiving() {
        return this == OCCUPIED || this == ABSENT;
    }
}
