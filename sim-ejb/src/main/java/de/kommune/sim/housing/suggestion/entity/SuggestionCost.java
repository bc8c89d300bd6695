package de.kommune.sim.housing.suggestion.entity;

/** What speaks against a bed that the rules allow («Nachteil eines Platzes»). */
public enum SuggestionCost {
    /** The household would live in so many more facilities than one. */
    FAMILY_IN_FACILITIES,
    /** The household would live in so many more flats than one. */
    FAMILY_IN_FLATS,
    /** The household would live in so many more rooms than one. */
    FAMILY_IN_ROOMS,
    /** Shares a flat with others, and a language with none of them. */
    NO_COMMON_LANGUAGE,
    /** Needs a way without steps and has none. */
    STEPS,
    /** A schoolchild walks so many minutes. */
    SCHOOL_WAY,
    /** Whoever must often see a doctor walks so many minutes. */
    CLINIC_WAY,
    /** So many beds of the facility's reserve would be taken. */
    RESERVE,
    /** A bed of the room stays empty, because nobody else may be put there. */
    IDLE_BED,
    /** Lives in another bed today and would have to move. */
    MOVE
}
