package de.kommune.sim.web.persons;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.PersonName;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a form for a name («Namensformular»). */
public class NameForm implements Serializable {

    private NameKind kind = NameKind.PASSPORT;
    private String givenNames;
    private String familyName;
    private String fatherName;
    private String grandfatherName;
    private String source;

    /** The name as the form says it, valid from that day on; its rules refuse what cannot be. */
    PersonName name(LocalDate since) {
        return new PersonName(kind, givenNames, familyName, fatherName, grandfatherName, source, Period.since(since));
    }

    boolean isEmpty() {
        return givenNames == null && familyName == null;
    }

    public NameKind[] getKinds() {
        return NameKind.values();
    }

    public NameKind getKind() {
        return kind;
    }

    public void setKind(NameKind kind) {
        this.kind = kind;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getFatherName() {
        return fatherName;
    }

    public void setFatherName(String fatherName) {
        this.fatherName = fatherName;
    }

    public String getGrandfatherName() {
        return grandfatherName;
    }

    public void setGrandfatherName(String grandfatherName) {
        this.grandfatherName = grandfatherName;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
