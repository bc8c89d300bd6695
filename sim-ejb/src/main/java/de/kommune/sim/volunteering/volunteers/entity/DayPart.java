package de.kommune.sim.volunteering.volunteers.entity;

/** A part of a day in the weekly grid («Tageszeit»). */
public enum DayPart {
    /** From 8 to 12. */
    MORNING,
    /** From 12 to 15. */
    NOON,
    /** From 15 to 18. */
    AFTERNOON,
    /** From 18 to 21. */
    EVENING
}
