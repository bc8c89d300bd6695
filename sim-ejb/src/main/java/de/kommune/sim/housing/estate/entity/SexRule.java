package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.persons.entity.Sex;

/** Whom a room is kept for («Belegung durch»). */
public enum SexRule {
    ANYBODY,
    WOMEN,
    MEN;

    /** Whether somebody whose papers say so may live here; who is of neither sex, or unknown, is up to the clerk. */
    public boolean allows(Sex sex) {
        return switch (this) {
            case ANYBODY -> true;
            case WOMEN -> sex != Sex.MALE;
            case MEN -> sex != Sex.FEMALE;
        };
    }
}
