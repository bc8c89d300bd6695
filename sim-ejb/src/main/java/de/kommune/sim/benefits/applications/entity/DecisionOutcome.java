package de.kommune.sim.benefits.applications.entity;

/** How an application was decided («Entscheidung»). */
public enum DecisionOutcome {
    GRANTED,
    PARTLY,
    REJECTED;

    /** Whether there is anything to pay or to give. */
    public boolean isGiving() {
        return this != REJECTED;
    }
}
