package de.kommune.sim.cooperation.entity;

/** Which kind of place is proposed for somebody («gewünschter Platz»). */
public enum WishedPlace {
    ANY,
    /** Anywhere but in the house where she lives. */
    OTHER_HOUSE,
    /** A room that she shares with nobody. */
    OWN_ROOM,
    /** The whole family in one flat. */
    TOGETHER,
    WOMEN_ONLY,
    STEP_FREE
}
