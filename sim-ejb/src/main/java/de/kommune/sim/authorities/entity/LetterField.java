package de.kommune.sim.authorities.entity;

/** What an assignment letter can tell («Feld des Schreibens»). */
public enum LetterField {
    BASIS(false),
    ORDER_REF(false),
    ANNOUNCED_ON(false),
    ARRIVAL_PLANNED(false),
    FAMILY_NAME(true),
    GIVEN_NAMES(true),
    BIRTH_DATE(true),
    SEX(true),
    AZR_NUMBER(true);

    private final boolean ofPerson;

    LetterField(boolean ofPerson) {
        this.ofPerson = ofPerson;
    }

    /** Whether each person of the letter has one. */
    public boolean isOfPerson() {
        return ofPerson;
    }
}
