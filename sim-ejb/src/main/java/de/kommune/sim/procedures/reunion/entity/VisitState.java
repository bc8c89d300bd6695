package de.kommune.sim.procedures.reunion.entity;

/** What became of an appointment at the mission («Stand des Termins»). */
public enum VisitState {
    PLANNED,
    KEPT,
    CANCELLED
}
