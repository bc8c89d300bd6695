package de.kommune.sim.housing.bans.entity;

/** What became of a request for a time limit («Entscheidung über die Befristung»). */
public enum LimitDecision {
    GRANTED,
    REFUSED
}
