package de.kommune.sim.benefits.payments.entity;

/** What a column of a file holds («Feld der Datei»). */
public enum PaymentField {
    /** By which both programs know the decision. */
    REFERENCE,
    /** The reference of the decision that this one takes the place of. */
    REPLACES,
    APPLICATION_NO,
    PERSON_NO,
    NAME,
    BIRTH_DATE,
    NEED,
    STATUTE,
    OUTCOME,
    AMOUNT,
    RHYTHM,
    FIRST_DAY,
    LAST_DAY,
    TOTAL,
    DECIDED_ON,
    /** The same text in every row. */
    FIXED,
    STATE,
    PAID_AMOUNT,
    PAID_ON,
    REMARK,
    /** Stands in the file and is not read. */
    IGNORED;

    /** Whether a file of that direction can hold it. */
    public boolean isOf(PaymentDirection direction) {
        return this == REFERENCE || (direction == PaymentDirection.IMPORT) == (compareTo(STATE) >= 0);
    }
}
