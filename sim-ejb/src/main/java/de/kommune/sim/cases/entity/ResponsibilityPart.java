package de.kommune.sim.cases.entity;

/** As what somebody looks after a case («Art der Zuständigkeit»). */
public enum ResponsibilityPart {
    RESPONSIBLE,
    DEPUTY
}
