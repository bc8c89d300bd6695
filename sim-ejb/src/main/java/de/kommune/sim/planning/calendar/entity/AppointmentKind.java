package de.kommune.sim.planning.calendar.entity;

/** What kind of appointment it is («Art des Termins»). */
public enum AppointmentKind {
    /** A talk in the office. */
    TALK,
    /** Where the person lives. */
    HOME_VISIT,
    /** To an authority, a school, a doctor. */
    ACCOMPANIMENT,
    PHONE,
    /** Of the team, or with other departments. */
    MEETING,
    OTHER
}
