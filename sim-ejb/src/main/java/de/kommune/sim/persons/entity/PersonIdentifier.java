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
import java.util.Locale;
import java.util.Objects;

/**
 * A number by which an office knows a person («Kennzeichen»). It is text, never a number: leading zeros count. While it
 * is in force no other person of its side bears it.
 */
@Entity
@Table(name = "person_identifier")
public class PersonIdentifier extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** Its person's, so that the database can tell a number borne twice on one side. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private IdentifierKind kind;

    @Column(nullable = false, updatable = false, length = 60)
    private String value;

    @Column(updatable = false, length = 120)
    private String issuer;

    @Embedded
    private Period period;

    protected PersonIdentifier() {}

    /** A number in force from that day on. */
    public PersonIdentifier(IdentifierKind kind, String value, LocalDate since) {
        this(kind, value, null, Period.since(since));
    }

    /** @param issuer the office that gave the number, null if its kind says it all */
    public PersonIdentifier(IdentifierKind kind, String value, String issuer, Period period) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.value = normalized(value);
        if (!kind.allows(this.value)) {
            throw new BusinessException("persons.identifierShape", kind, value);
        }
        this.issuer = issuer == null || issuer.isBlank() ? null : issuer.strip();
        this.period = Objects.requireNonNull(period, "period");
    }

    /** As numbers are compared: no spaces around or in a run, upper case. */
    public static String normalized(String typed) {
        return typed.strip().replaceAll("[\\s\\u00A0]+", " ").toUpperCase(Locale.ROOT);
    }

    void belongTo(Person owner) {
        person = owner;
        side = owner.getSide();
    }

    void withdrawOn(LocalDate lastDay) {
        period = period.endingOn(lastDay);
    }

    public Person getPerson() {
        return person;
    }

    public IdentifierKind getKind() {
        return kind;
    }

    public String getValue() {
        return value;
    }

    public String getIssuer() {
        return issuer;
    }

    public Period getPeriod() {
        return period;
    }

    /** Whether no end of its validity is known; only then it is unique. */
    public boolean isInForce() {
        return period.isOpen();
    }
}
