package de.kommune.sim.persons.entity;

/** What became of a person's record («Status der Person»). */
public enum PersonStatus {
    ACTIVE,
    /** Another record of the same person goes on; see {@link Person#getMergedInto()}. */
    MERGED,
    DECEASED,
    MOVED_AWAY,
    /** The content was erased when its time was over; the number remains so that references hold. */
    ERASED
}
