package de.kommune.sim.authorities.residence.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
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
import java.util.Objects;

/** The right to stay that a person has for a time («Aufenthaltsstatus der Person»). One at a time; the database keeps every former state of it. */
@Entity
@Table(name = "residence_title")
public class ResidenceTitle extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kind_id")
    private ResidenceKind kind;

    @Column(name = "first_granted_on")
    private LocalDate firstGrantedOn;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Embedded
    private Period period;

    @Embedded
    private ResidenceChange change;

    protected ResidenceTitle() {}

    public ResidenceTitle(Person person, ResidenceKind kind, ResidenceFacts facts, ResidenceChange change) {
        this.person = Objects.requireNonNull(person, "person");
        apply(kind, facts, change);
    }

    /** What was taken down was wrong. */
    public void correct(ResidenceKind right, ResidenceFacts facts, ResidenceChange by) {
        checkReason(by);
        apply(right, facts, by);
    }

    /** It was never so; the row goes, and the reason stays in the history. */
    public void withdraw(ResidenceChange by) {
        checkReason(by);
        change = by.copy();
    }

    /** From that day on another one holds. */
    public void giveWayOn(LocalDate successorsFirstDay, ResidenceChange by) {
        period = Period.between(period.getFrom(), successorsFirstDay);
        change = by.copy();
    }

    private void apply(ResidenceKind right, ResidenceFacts facts, ResidenceChange by) {
        facts.checkAgainst(right);
        kind = right;
        period = facts.period();
        firstGrantedOn = right.isAsksFirstGrant() ? facts.firstGrantedOn() : null;
        enteredOn = right.isAsksEntry() ? facts.enteredOn() : null;
        change = by.copy();
    }

    private static void checkReason(ResidenceChange by) {
        if (by.getReason() == null) {
            throw new BusinessException("authorities.residenceWithoutReason");
        }
    }

    public Person getPerson() {
        return person;
    }

    public ResidenceKind getKind() {
        return kind;
    }

    public Period getPeriod() {
        return period;
    }

    /** When such a title was granted for the first time; null where no law asks. */
    public LocalDate getFirstGrantedOn() {
        return firstGrantedOn;
    }

    /** When the person came to Germany; null where no law asks, or nobody knows. */
    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public ResidenceChange getChange() {
        return change;
    }

    /** As it was taken down. */
    public ResidenceFacts facts() {
        return new ResidenceFacts(kind.getCode(), period.getFrom(), period.getLastDay(), firstGrantedOn, enteredOn);
    }
}
