package de.kommune.sim.persons.matching.entity;

/** Why two values agree or not («Begründung»); the bundles hold a sentence for each, as {@code matching.Reason.…}. */
public enum Reason {
    /** Letter for letter, digit for digit. */
    IDENTICAL,
    /** Only capitals, accents, umlauts or hyphens differ. */
    SAME_LETTERS,
    /** The consonants correspond, the vowels are written in another way. */
    SAME_CONSONANTS,
    /** Another romanisation of one script. */
    ROMANISATION,
    /** The form of the name in another language: Serhii, Sergej. */
    OTHER_LANGUAGE,
    /** The same words, in another order or written together. */
    SAME_WORDS,
    /** One has words that the other lacks. */
    PART_OF,
    /** One is the initial of the other. */
    INITIAL,
    /** One or two letters or digits mistyped. */
    TYPING_SLIP,
    /** Resembles it, no more. */
    RESEMBLING,
    /** Birth date: the same day, but one that an authority chose. */
    SAME_NOMINAL_DAY,
    /** Birth date: day and month exchanged. */
    DAY_AND_MONTH_SWAPPED,
    /** Birth date: the same year, and no more is known of one of them. */
    SAME_YEAR,
    /** Birth date: the year next to it, and no more is known of one of them. */
    YEAR_NEAR,
    /** Birth date: two of day, month and year agree. */
    TWO_PARTS_SAME,
    /** Birth date: the day in another calendar, Ethiopian or Persian. */
    OTHER_CALENDAR,
    /** Some of several values agree. */
    SHARED,
    /** Not the same. */
    DIFFERENT,
    /** One of them is not known. */
    UNKNOWN
}
