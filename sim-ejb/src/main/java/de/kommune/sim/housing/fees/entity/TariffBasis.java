package de.kommune.sim.housing.fees.entity;

/** What a tariff counts («Gebührenmaßstab»), always for a month. */
public enum TariffBasis {
    /** The square metres of the room, shared by those who live in it that night. */
    PER_SQUARE_METRE,
    /** Each person. */
    PER_PERSON,
    /** A flat sum for each person, however few nights of the month she was there. */
    FLAT
}
