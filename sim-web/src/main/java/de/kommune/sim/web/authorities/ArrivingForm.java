package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.LetterContent;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Somebody of the household while she is entered («Person im Formular»): of the register, or as the letter names her. */
public class ArrivingForm implements Serializable {

    private final Long personId;
    private final String knownAs;
    private final Set<Long> others = new HashSet<>();
    private String familyName;
    private String givenNames;
    private BirthDate birthDate;
    private Sex sex = Sex.UNKNOWN;
    private String azrNumber;
    private Relation relation;

    private ArrivingForm(Long personId, String knownAs, Relation relation) {
        this.personId = personId;
        this.knownAs = knownAs;
        this.relation = relation;
    }

    static ArrivingForm empty(Relation relation) {
        return new ArrivingForm(null, null, relation);
    }

    /** As a letter names her; the clerk looks through it. */
    static ArrivingForm named(LetterContent.Named person) {
        ArrivingForm form = empty(null);
        form.familyName = person.familyName();
        form.givenNames = person.givenNames();
        form.birthDate = person.birthDate();
        form.sex = person.sex();
        form.azrNumber = person.azrNumber();
        return form;
    }

    static ArrivingForm known(long personId, String name, Relation relation) {
        return new ArrivingForm(personId, name, relation);
    }

    /** What the register is searched for. */
    MatchRecord typed() {
        MatchRecord typed = MatchRecord.empty()
                .withName(givenNames, familyName)
                .with(Field.SEX, sex == Sex.UNKNOWN ? null : sex.name());
        if (birthDate != null) {
            typed = typed.withBirth(Birth.of(birthDate));
        }
        return azrNumber == null ? typed : typed.withNumber(IdentifierKind.AZR_NR, azrNumber);
    }

    boolean isEmpty() {
        return familyName == null && givenNames == null && azrNumber == null && birthDate == null;
    }

    Arriving arriving(LocalDate since) {
        return new Arriving(personId, personId == null ? newcomer(since) : null, relation);
    }

    /** Put together as the register will keep it; its rules refuse what cannot be. */
    Person newcomer(LocalDate since) {
        Person person = new Person(
                new PersonName(NameKind.PASSPORT, givenNames, familyName, since), PersonFacts.of(sex, birthDate));
        if (azrNumber != null) {
            person.add(new PersonIdentifier(IdentifierKind.AZR_NR, azrNumber, since));
        }
        return person;
    }

    /** Of whom somebody said that she is somebody else. */
    Set<Long> others() {
        return others;
    }

    public boolean isKnown() {
        return personId != null;
    }

    public Long getPersonId() {
        return personId;
    }

    /** As the list of the household calls her. */
    public String getName() {
        if (knownAs != null) {
            return knownAs;
        }
        return givenNames == null ? familyName : familyName == null ? givenNames : familyName + ", " + givenNames;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public void setGivenNames(String givenNames) {
        this.givenNames = givenNames;
    }

    public BirthDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(BirthDate birthDate) {
        this.birthDate = birthDate;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getAzrNumber() {
        return azrNumber;
    }

    public void setAzrNumber(String azrNumber) {
        this.azrNumber = azrNumber;
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }
}
