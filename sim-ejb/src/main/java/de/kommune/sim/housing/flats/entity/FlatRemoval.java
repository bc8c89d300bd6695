package de.kommune.sim.housing.flats.entity;

/** Why a household left the waiting list («Grund der Streichung»). */
public enum FlatRemoval {
    FOUND_BY_TOWN,
    FOUND_ITSELF,
    DEPARTED,
    WITHDRAWN,
    NOT_REACHED
}
