package de.kommune.sim.volunteering.events.entity;

/** What an event is («Art der Veranstaltung»). */
public enum EventKind {
    LANGUAGE_CAFE,
    GROUP_OFFER,
    EVENT,
    /** For volunteers: who attended has taken part in a training. */
    TRAINING
}
