package de.kommune.sim.persons.entity;

/**
 * The side of the wall that keeps a record of a person («Seite»). Both sides may know the same human being; each then has
 * a record of its own, with its own names and numbers, and nothing that one side does can be seen in the other's.
 */
public enum PersonSide {
    /** The counselling team. */
    COUNSELLING,
    /** Section 50-2. */
    OFFICE
}
