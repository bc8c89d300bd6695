package de.kommune.sim.persons.matching.entity;

/** What two records are compared in («Merkmal»). */
public enum Field {
    GIVEN_NAME,
    FAMILY_NAME,
    BIRTH_DATE,
    SEX,
    CITIZENSHIP,
    /** Number in the central register of foreigners («AZR-Nummer»). */
    AZR_NUMBER,
    /** Any other office's number of the person. */
    FILE_NUMBER,
    /** Household or family number («Familie»), comparable only within one source. */
    HOUSEHOLD,
    STREET,
    HOUSE_NUMBER,
    /** What else stands in an address: estate, floor, room. */
    ADDRESS_DETAIL,
    PLACE,
    POSTCODE,
    REGION,
    PHONE,
    BIRTH_PLACE;

    /** Whether equal values name one person and no other, but for a mistake. */
    public boolean identifies() {
        return this == AZR_NUMBER || this == FILE_NUMBER;
    }

    /** Whether spaces, dots and capitals say nothing in it. */
    public boolean isNumber() {
        return identifies() || this == POSTCODE || this == HOUSE_NUMBER || this == PHONE;
    }
}
