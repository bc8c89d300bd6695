package de.kommune.sim.planning.entity;

/** Where a task stands («Stand der Aufgabe»). It ends once: done, or dropped for a reason. */
public enum TaskState {
    OPEN,
    DONE,
    DROPPED
}
