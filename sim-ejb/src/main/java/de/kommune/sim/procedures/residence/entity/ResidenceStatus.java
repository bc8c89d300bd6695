package de.kommune.sim.procedures.residence.entity;

import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.cases.entity.SimCase;
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
import java.util.Objects;

/** The right to stay that a client has for a time («Aufenthaltsstatus»), one at a time; the database keeps every former state of it. */
@Entity
@Table(name = "case_residence")
public class ResidenceStatus extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kind_id")
    private ResidenceKind kind;

    @Column(name = "first_granted_on")
    private LocalDate firstGrantedOn;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ResidenceDuty duty;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Employment employment;

    @Column(length = 500)
    private String conditions;

    @Column(length = 120)
    private String issuer;

    @Column(name = "document_id")
    private Long documentId;

    @Embedded
    private Period period;

    @Embedded
    private StatusChange change;

    protected ResidenceStatus() {}

    public ResidenceStatus(SimCase simCase, ResidenceKind kind, StatusFacts facts, StatusChange change) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        apply(kind, facts, change);
    }

    /** What was taken down was wrong. */
    public void correct(ResidenceKind right, StatusFacts facts, StatusChange by) {
        checkReason(by);
        apply(right, facts, by);
    }

    /** It was never so; the row goes, and the reason stays in the history. */
    public void withdraw(StatusChange by) {
        checkReason(by);
        change = by.copy();
    }

    /** From that day on another one holds. */
    public void giveWayOn(LocalDate successorsFirstDay, StatusChange by) {
        period = Period.between(period.getFrom(), successorsFirstDay);
        change = by.copy();
    }

    private void apply(ResidenceKind right, StatusFacts facts, StatusChange by) {
        facts.checkAgainst(right);
        kind = right;
        period = facts.period();
        firstGrantedOn = facts.firstGrantedOn();
        duty = Objects.requireNonNull(facts.duty(), "duty");
        employment = Objects.requireNonNull(facts.employment(), "employment");
        enteredOn = facts.enteredOn();
        conditions = facts.conditions();
        issuer = facts.issuer();
        documentId = facts.documentId();
        change = by.copy();
    }

    private static void checkReason(StatusChange by) {
        if (by.getReason() == null) {
            throw new BusinessException("procedures.residenceWithoutReason");
        }
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public ResidenceKind getKind() {
        return kind;
    }

    public Period getPeriod() {
        return period;
    }

    /** When such a title was granted for the first time; this one where nothing else is known. */
    public LocalDate firstGranted() {
        return firstGrantedOn == null ? period.getFrom() : firstGrantedOn;
    }

    public StatusChange getChange() {
        return change;
    }

    /** As it was taken down. */
    public StatusFacts facts() {
        return new StatusFacts(
                kind.getCode(),
                period.getFrom(),
                period.getLastDay(),
                firstGrantedOn,
                enteredOn,
                duty,
                employment,
                conditions,
                issuer,
                documentId);
    }
}
