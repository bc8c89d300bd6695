package de.kommune.sim.information.entity;

/** What somebody did about a request for information («Schritt der Auskunft»). */
public enum InformationDeed {
    RECEIVED,
    COLLECTED,
    /** Told the client that it takes longer, and why. */
    EXTENDED,
    /** Froze the package and asked a second person to look. */
    SENT,
    /** Opened the frozen package again, to change something. */
    TAKEN_BACK,
    RELEASED,
    DELIVERED,
    DECLINED,
    WITHDRAWN
}
