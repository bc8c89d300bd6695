package de.kommune.sim.counselling.contacts.entity;

/** What may be counselled on a day («Umfang der Hilfe»). */
public enum Help {
    /** Everything. */
    ALL,
    /** The five years are over: crises and the handover. */
    CRISIS_AND_HANDOVER
}
