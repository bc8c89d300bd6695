package de.kommune.sim.planning.calendar.entity;

/** What became of an appointment («Stand des Termins»). */
public enum AppointmentState {
    PLANNED,
    KEPT,
    /** The person did not come. */
    MISSED,
    CANCELLED
}
