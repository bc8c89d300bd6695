package de.kommune.sim.volunteering.engagements.entity;

/** What kind of contact it was («Art des Kontakts»); what it was about stands nowhere. */
public enum ContactKind {
    MEETING,
    CALL,
    /** On the way together, to an office or a doctor. */
    TRIP,
    GROUP
}
