package de.kommune.sim.housing.defects.entity;

/** How far a defect has come («Stand des Mangels»). */
public enum DefectState {
    REPORTED,
    /** Somebody is to mend it. */
    ASSIGNED,
    MENDED,
    /** Somebody looked, and it is in order. */
    VERIFIED;

    /** Whether it still is broken. */
    public boolean isBroken() {
        return this == REPORTED || this == ASSIGNED;
    }
}
