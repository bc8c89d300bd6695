package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of a person's names («Personenname»): of a kind, from a source, valid from-to. Who has only one name has no
 * family name. Latin names keep to DIN 91379; a name in the native script keeps to letters.
 */
@Entity
@Table(name = "person_name")
public class PersonName extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private NameKind kind;

    @Column(name = "given_names", nullable = false, updatable = false, length = 120)
    private String givenNames;

    @Column(name = "family_name", nullable = false, updatable = false, length = 120)
    private String familyName;

    @Column(name = "father_name", nullable = false, updatable = false, length = 120)
    private String fatherName;

    @Column(name = "grandfather_name", nullable = false, updatable = false, length = 120)
    private String grandfatherName;

    @Column(nullable = false, updatable = false, length = 4)
    private String script;

    @Column(updatable = false, length = 120)
    private String source;

    @Column(nullable = false)
    private boolean preferred;

    @Embedded
    private Period period;

    protected PersonName() {}

    /** A name without father's and grandfather's name, of unknown source. */
    public PersonName(NameKind kind, String givenNames, String familyName, LocalDate since) {
        this(kind, givenNames, familyName, null, null, null, Period.since(since));
    }

    /** @param source the document or office that the name was taken from, null if unknown */
    public PersonName(
            NameKind kind,
            String givenNames,
            String familyName,
            String fatherName,
            String grandfatherName,
            String source,
            Period period) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.givenNames = NameText.of(kind, givenNames);
        this.familyName = NameText.of(kind, familyName);
        this.fatherName = NameText.of(kind, fatherName);
        this.grandfatherName = NameText.of(kind, grandfatherName);
        if ((this.givenNames + this.familyName).codePoints().noneMatch(Character::isLetter)) {
            throw new BusinessException("persons.nameWithoutLetters");
        }
        this.script = NameText.scriptOf(this.familyName + this.givenNames);
        this.source = source == null || source.isBlank() ? null : source.strip();
        this.period = Objects.requireNonNull(period, "period");
    }

    void belongTo(Person owner) {
        person = owner;
    }

    void prefer(boolean use) {
        preferred = use;
    }

    void withdrawOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    /** As lists show it: «Rahimi, Zahra», or the only name that there is. */
    public String getDisplayName() {
        return Stream.of(familyName, givenNames)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }

    /** All parts of the name that a search looks at. */
    List<String> parts() {
        return List.of(familyName, givenNames, fatherName, grandfatherName);
    }

    public Person getPerson() {
        return person;
    }

    public NameKind getKind() {
        return kind;
    }

    /** Empty, never null, if there is none; so are the other parts. */
    public String getGivenNames() {
        return givenNames;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getFatherName() {
        return fatherName;
    }

    public String getGrandfatherName() {
        return grandfatherName;
    }

    /** ISO 15924: {@code Latn}, {@code Arab}, {@code Cyrl}, {@code Ethi} … */
    public String getScript() {
        return script;
    }

    public String getSource() {
        return source;
    }

    /** Whether lists and letters use this name; true for one name of a person. */
    public boolean isPreferred() {
        return preferred;
    }

    public Period getPeriod() {
        return period;
    }
}
