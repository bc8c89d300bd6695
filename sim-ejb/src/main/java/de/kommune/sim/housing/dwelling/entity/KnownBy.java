package de.kommune.sim.housing.dwelling.entity;

/** By what the records of both sides are taken for one human being («erkannt an»). */
public enum KnownBy {
    /** The number in the central register of foreigners agrees. */
    AZR_NR,
    /** One side has no such number; name and day of birth agree. */
    NAME
}
