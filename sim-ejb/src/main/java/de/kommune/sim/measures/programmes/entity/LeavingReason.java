package de.kommune.sim.measures.programmes.entity;

/** Why somebody left before the end («Grund des Ausscheidens»); illness is none of them, for it would be a fact about health. */
public enum LeavingReason {
    WORK,
    MOVED_AWAY,
    TIMES,
    CHILDCARE,
    TOO_HARD,
    TOO_EASY,
    OTHER_OFFER,
    STAYED_AWAY,
    OTHER
}
