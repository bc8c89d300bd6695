package de.kommune.sim.persons.entity;

/** How well somebody speaks a language («Sprachniveau»): the six levels of the CEFR, or as the first language. */
public enum LanguageLevel {
    NATIVE,
    C2,
    C1,
    B2,
    B1,
    A2,
    A1,
    /** Spoken, nobody has tested how well. */
    UNKNOWN
}
