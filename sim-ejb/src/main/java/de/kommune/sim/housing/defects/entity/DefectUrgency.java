package de.kommune.sim.housing.defects.entity;

/** How soon a defect has to be mended («Dringlichkeit»). */
public enum DefectUrgency {
    /** Somebody is in danger, or the house cannot be used. */
    AT_ONCE,
    SOON,
    LATER
}
