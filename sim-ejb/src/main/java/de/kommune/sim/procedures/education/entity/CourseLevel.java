package de.kommune.sim.procedures.education.entity;

/** With which level a course ended («Sprachniveau am Ende des Kurses»). */
public enum CourseLevel {
    /** Took part, and reached no level. */
    BELOW_A2,
    A2,
    B1
}
