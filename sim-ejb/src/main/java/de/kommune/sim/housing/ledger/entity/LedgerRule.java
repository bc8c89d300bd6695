package de.kommune.sim.housing.ledger.entity;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How nights of some kind are read («Regel des Nachweises»), as data with validity and source. Of all whose conditions hold, that of the lowest rank
 * decides; a condition that is not set always holds.
 */
@Entity
@Table(name = "ledger_rule")
public class LedgerRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private LedgerQuestion question;

    @Column(name = "rank_no", nullable = false, updatable = false)
    private int rank;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 25)
    private LegalBasis basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "residence_group", updatable = false, length = 20)
    private ResidenceGroup residence;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private ReceptionGroup reception;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private Regime regime;

    @Column(name = "first_grant_from", updatable = false)
    private LocalDate firstGrantFrom;

    @Column(name = "first_grant_to", updatable = false)
    private LocalDate firstGrantTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "gives_regime", updatable = false, length = 20)
    private Regime givenRegime;

    @Enumerated(EnumType.STRING)
    @Column(name = "gives_verdict", updatable = false, length = 12)
    private Verdict givenVerdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "limit_anchor", updatable = false, length = 12)
    private LimitAnchor limitAnchor;

    @Column(name = "limit_months", updatable = false)
    private Integer limitMonths;

    @Column(name = "whole_month", nullable = false, updatable = false)
    private boolean wholeMonth;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private LedgerReason reason;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Column(name = "own_flat", updatable = false)
    private Boolean ownFlat;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Embedded
    private Period valid;

    protected LedgerRule() {}

    public LedgerRule(LedgerQuestion question, int rank, LedgerRuleFacts facts, Period valid, String notedBy) {
        facts.check(question);
        this.question = question;
        this.rank = rank;
        this.ownFlat = facts.ownFlat();
        this.basis = facts.basis();
        this.residence = facts.residence();
        this.reception = facts.reception();
        this.regime = facts.regime();
        this.firstGrantFrom = facts.firstGrantFrom();
        this.firstGrantTo = facts.firstGrantTo();
        this.givenRegime = facts.givenRegime();
        this.givenVerdict = facts.givenVerdict();
        this.limitAnchor = facts.limitAnchor();
        this.limitMonths = facts.limitMonths();
        this.wholeMonth = facts.wholeMonth();
        this.reason = Objects.requireNonNull(facts.reason(), "reason");
        this.source = facts.source().strip();
        this.valid = Objects.requireNonNull(valid, "valid");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** From that night on another one holds instead, or none; what it said before it goes on saying of the nights before. */
    public void giveWayOn(LocalDate night) {
        if (!night.isAfter(valid.getFrom()) || night.isAfter(valid.getTo())) {
            throw new BusinessException("housing.ledgerRuleBefore", valid.getFrom());
        }
        valid = Period.between(valid.getFrom(), night);
    }

    public LedgerRuleFacts facts() {
        return new LedgerRuleFacts(
                ownFlat,
                basis,
                residence,
                reception,
                regime,
                firstGrantFrom,
                firstGrantTo,
                givenRegime,
                givenVerdict,
                limitAnchor,
                limitMonths,
                wholeMonth,
                reason,
                source);
    }

    /** @param inOwnFlat whether the night is one in a flat of her own, rather than in a shelter */
    public boolean isAboutOwnFlat(boolean inOwnFlat) {
        return ownFlat == null || ownFlat == inOwnFlat;
    }

    public boolean isInForce(LocalDate night) {
        return valid.contains(night);
    }

    /** @param group null for none */
    public boolean isAbout(LegalBasis housedOn, ResidenceGroup group, ReceptionGroup received) {
        return (basis == null || basis == housedOn)
                && (residence == null || residence == group)
                && (reception == null || reception == received);
    }

    /** @param found null while that is the question */
    public boolean isAbout(Regime found) {
        return regime == null || regime == found;
    }

    /** @param firstGrant null for unknown: then only a rule holds that does not ask */
    public boolean isAboutFirstGrant(LocalDate firstGrant) {
        return firstGrantFrom == null
                || firstGrant != null && !firstGrant.isBefore(firstGrantFrom) && firstGrant.isBefore(firstGrantTo);
    }

    /** Whether it counts for a time only. */
    public boolean isLimited() {
        return limitAnchor != null;
    }

    /** The last day that counts, where the time runs from that day on. */
    public LocalDate lastDay(LocalDate anchor) {
        LocalDate over = anchor.plusMonths(limitMonths);
        return wholeMonth ? over.withDayOfMonth(over.lengthOfMonth()) : over.minusDays(1);
    }

    public LedgerQuestion getQuestion() {
        return question;
    }

    public int getRank() {
        return rank;
    }

    public Regime getGivenRegime() {
        return givenRegime;
    }

    public Verdict getGivenVerdict() {
        return givenVerdict;
    }

    public LimitAnchor getLimitAnchor() {
        return limitAnchor;
    }

    public LedgerReason getReason() {
        return reason;
    }

    public String getSource() {
        return source;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public Period getValid() {
        return valid;
    }
}
