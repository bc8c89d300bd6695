package de.kommune.sim.housing.inventory.entity;

/** Why a thing is no longer there («Abgang»). */
public enum WriteOff {
    WORN_OUT,
    BROKEN,
    LOST,
    STOLEN,
    GIVEN_AWAY
}
