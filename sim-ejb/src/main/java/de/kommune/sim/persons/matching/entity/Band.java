package de.kommune.sim.persons.matching.entity;

/** What to do with a pair of records («Einstufung»). Whatever it says: only a person merges. */
public enum Band {
    /** Very likely one person; offered first. */
    SAME_LIKELY,
    /** Somebody has to look («Klärfall»). */
    CLERICAL,
    /** Two people, as far as the records say. */
    DIFFERENT
}
