package de.kommune.sim.housing.suggestion.entity;

/** What somebody needs of a bed («Bedarf»), as far as the clerk says so for the suggestion. */
public enum Need {
    PROTECTION,
    STEP_FREE,
    /** Must often see a doctor. */
    CLINIC
}
