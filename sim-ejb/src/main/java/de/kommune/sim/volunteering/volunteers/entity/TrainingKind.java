package de.kommune.sim.volunteering.volunteers.entity;

/** What a volunteer was trained in («Schulung»). */
public enum TrainingKind {
    INTRODUCTION,
    CHILD_PROTECTION,
    DATA_PROTECTION,
    INTERCULTURAL,
    TEACHING_GERMAN,
    FIRST_AID
}
