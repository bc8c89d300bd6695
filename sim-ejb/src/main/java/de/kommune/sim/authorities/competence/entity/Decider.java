package de.kommune.sim.authorities.competence.entity;

/**
 * On which side a decision is taken («Entscheidende Seite»). There is no value for the counselling service, because it
 * decides nothing (facts M10, M22; model 4.5).
 */
public enum Decider {
    /** Section 50-2 of this town. */
    OFFICE_50_2,
    /** Another office of this town. */
    TOWN,
    /** Another authority. */
    OTHER
}
