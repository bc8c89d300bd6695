package de.kommune.sim.housing.placement.entity;

/** Why a placement ended («Beendigungsgrund»). */
public enum EndReason {
    OWN_DWELLING,
    /** To another bed of the town. */
    MOVED,
    /** To another town. */
    RELOCATED,
    DEPARTED,
    ABSENT_UNKNOWN,
    HAUSVERBOT,
    DEATH,
    IMPRISONED,
    HOSPITAL
}
