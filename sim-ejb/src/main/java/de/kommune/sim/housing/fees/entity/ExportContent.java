package de.kommune.sim.housing.fees.entity;

/** What a column of the file for the cash office holds («Feld der Ausgabe»). */
public enum ExportContent {
    NOTICE_NO,
    PERSON_NO,
    NAME,
    PAYER,
    REFERENCE,
    ISSUED_ON,
    DUE_ON,
    AMOUNT,
    MONTHS,
    /** The same text in every row. */
    FIXED
}
