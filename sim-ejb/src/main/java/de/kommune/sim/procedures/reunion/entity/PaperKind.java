package de.kommune.sim.procedures.reunion.entity;

/** What is wanted for the visas («Unterlagen»). */
public enum PaperKind {
    /** The application form. */
    FORM,
    PASSPORT,
    MARRIAGE,
    BIRTH,
    /** The other parent's consent, or who has custody. */
    CUSTODY,
    LANGUAGE,
    HOUSING,
    INCOME,
    /** The client's own right to stay. */
    TITLE,
    TRANSLATION
}
