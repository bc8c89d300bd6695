package de.kommune.sim.persons.entity;

import java.util.regex.Pattern;

/** Which office's number this is («Kennzeichenart»), and what its numbers look like. */
public enum IdentifierKind {
    /** Central register of foreigners: twelve digits. */
    AZR_NR("[0-9]{12}"),
    /** File number of the BAMF; the three digits after the dash are its country key. */
    BAMF_AZ("[0-9]{5,9}(-[0-9]{3})?"),
    EASY("[0-9A-Z/ -]{3,30}"),
    /** File number of the immigration office («Ausländerbehörde»). */
    ABH_AZ("\\S.{0,59}"),
    PASSPORT("[0-9A-Z]{4,20}"),
    /** Pension insurance number («Sozialversicherungsnummer»). */
    SV_NR("[0-9]{8}[A-Z][0-9]{3}"),
    /** Customer number at the Jobcenter. */
    CUSTOMER_NO_JC("[0-9]{3}[A-Z][0-9]{6}"),
    /** Row or file number of the contractor's lists. */
    EHC_ID("\\S.{0,59}"),
    ABUKO_ID("\\S.{0,59}");

    private final Pattern shape;

    IdentifierKind(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** Whether a number of this kind can look like that. */
    public boolean allows(String value) {
        return shape.matcher(value).matches();
    }
}
