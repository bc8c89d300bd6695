package de.kommune.sim.counselling.contacts.entity;

/** How a talk came about («Weg des Kontakts»). */
public enum Channel {
    /** In the open consultation hour, without an appointment. */
    OPEN_HOURS,
    /** By appointment. */
    APPOINTMENT,
    /** The counsellor went to where the people live. */
    OUTREACH_UNIT,
    PHONE,
    EMAIL,
    VIDEO,
    /** The counsellor went along, to an authority or a doctor. */
    ACCOMPANIMENT
}
