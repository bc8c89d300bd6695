package de.kommune.sim.volunteering.events.entity;

/** Why a date was moved or cancelled («Änderungsgrund»): a choice, so that nothing about anybody finds a place. */
public enum ChangeReason {
    ROOM,
    HELPERS,
    WEATHER,
    TOO_FEW,
    HOLIDAYS,
    OTHER
}
