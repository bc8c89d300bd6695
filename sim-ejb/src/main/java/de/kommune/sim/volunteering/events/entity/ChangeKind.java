package de.kommune.sim.volunteering.events.entity;

/** What happened to a date («Art der Änderung»). */
public enum ChangeKind {
    MOVED,
    CANCELLED
}
