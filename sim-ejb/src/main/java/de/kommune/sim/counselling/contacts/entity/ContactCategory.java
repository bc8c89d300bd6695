package de.kommune.sim.counselling.contacts.entity;

/** What kind of help a talk was («Art des Kontakts»); after the five years the last two remain. */
public enum ContactCategory {
    NORMAL,
    /** Help that cannot wait. */
    CRISIS,
    /** About the handover to the general social service. */
    HANDOVER;

    /** Whether it is offered after the five years without an exception. */
    public boolean isAlwaysOpen() {
        return this != NORMAL;
    }
}
