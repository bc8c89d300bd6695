package de.kommune.sim.housing.bans.entity;

/** For what somebody is banned, in one word («Anlass des Hausverbots»); the reasons of the case stand in the paper alone. */
public enum BanGround {
    VIOLENCE,
    THREAT,
    PROPERTY_DAMAGE,
    DRUGS,
    NOISE,
    /** Whoever lets others sleep there, or sleeps there uninvited. */
    UNAUTHORISED_STAY,
    OTHER
}
