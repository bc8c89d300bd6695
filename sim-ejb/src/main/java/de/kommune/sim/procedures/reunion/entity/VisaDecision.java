package de.kommune.sim.procedures.reunion.entity;

/** What the mission decided about the visas («Entscheidung über das Visum»). */
public enum VisaDecision {
    OPEN,
    GRANTED,
    REFUSED
}
