package de.kommune.sim.procedures.asylum.entity;

/** What a decision says on one kind of protection («Einzelentscheidung»). */
public enum Finding {
    NOT_DECIDED,
    GRANTED,
    REFUSED
}
