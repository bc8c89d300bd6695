package de.kommune.sim.authorities.competence.entity;

/** Whether a remedy holds up the decision («aufschiebende Wirkung»; § 80 VwGO, § 86a SGG, § 75 AsylG, § 84 AufenthG). */
public enum SuspensiveEffect {
    SUSPENDS,
    /** It does not, or there is nothing that it could hold up: an urgent application to the court is needed beside it. */
    NONE,
    /** It depends on what the decision says. */
    DEPENDS
}
