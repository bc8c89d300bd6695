package de.kommune.sim.procedures.education.entity;

/** How somebody stands to the integration course, as others decided («Stand zum Integrationskurs»). */
public enum CourseStanding {
    /** Nobody knows yet. */
    UNKNOWN,
    /** Neither entitled nor obliged. */
    NONE,
    /** May take part (§ 44 AufenthG). */
    ENTITLED,
    /** Has to take part (§ 44a AufenthG). */
    OBLIGED;

    /** Whether somebody waits for a place. */
    public boolean isToTakePart() {
        return this == ENTITLED || this == OBLIGED;
    }
}
