package de.kommune.sim.planning.calendar.entity;

/** Whether somebody interprets («Sprachmittlung»). */
public enum Interpreter {
    NOT_NEEDED,
    /** Needed, and nobody has ordered one yet. */
    NEEDED,
    ORDERED
}
