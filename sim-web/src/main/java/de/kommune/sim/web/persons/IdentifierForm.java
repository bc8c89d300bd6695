package de.kommune.sim.web.persons;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.PersonIdentifier;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a form for a number («Nummernformular»). */
public class IdentifierForm implements Serializable {

    private IdentifierKind kind = IdentifierKind.AZR_NR;
    private String value;
    private String issuer;

    /** The number as the form says it, valid from that day on; its rules refuse what cannot be. */
    PersonIdentifier identifier(LocalDate since) {
        return new PersonIdentifier(kind, value, issuer, Period.since(since));
    }

    boolean isEmpty() {
        return value == null;
    }

    public IdentifierKind[] getKinds() {
        return IdentifierKind.values();
    }

    public IdentifierKind getKind() {
        return kind;
    }

    public void setKind(IdentifierKind kind) {
        this.kind = kind;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }
}
