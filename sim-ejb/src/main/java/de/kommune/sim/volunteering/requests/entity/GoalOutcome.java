package de.kommune.sim.volunteering.requests.entity;

/** Whether what was wanted was reached («Ziel erreicht»). */
public enum GoalOutcome {
    REACHED,
    PARTLY,
    NOT_REACHED
}
