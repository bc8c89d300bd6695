package de.kommune.sim.measures.programmes.entity;

/** Why a session does not take place («Grund des Ausfalls»). */
public enum CancelReason {
    HOLIDAY,
    LEADER_AWAY,
    ROOM,
    TOO_FEW,
    OTHER
}
