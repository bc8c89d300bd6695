package de.kommune.sim.volunteering.events.entity;

/** Whether an event takes place («Stand der Veranstaltung»). */
public enum EventState {
    PLANNED,
    CANCELLED
}
