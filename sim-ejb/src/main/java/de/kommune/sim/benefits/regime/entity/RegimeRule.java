package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What follows from what («Regel zum Leistungsregime»), as data with reason, source and validity. Of all whose conditions hold, that of the lowest
 * rank decides. None is ever overwritten: from a day on the next version holds.
 */
@Entity
@Table(name = "regime_rule")
public class RegimeRule extends BaseEntity {

    @Column(name = "rank_no", nullable = false, updatable = false)
    private int rank;

    @Enumerated(EnumType.STRING)
    @Column(name = "after_regime", updatable = false, length = 12)
    private BenefitRegime after;

    @Enumerated(EnumType.STRING)
    @Column(name = "residence_group", updatable = false, length = 20)
    private ResidenceGroup group;

    @Column(name = "kind_code", updatable = false, length = 20)
    private String kindCode;

    @Column(name = "first_grant_from", updatable = false)
    private LocalDate firstGrantFrom;

    @Column(name = "first_grant_to", updatable = false)
    private LocalDate firstGrantTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind", updatable = false, length = 20)
    private RegimeEvent event;

    @Column(name = "wait_months", updatable = false)
    private Integer waitMonths;

    @Column(name = "of_age", nullable = false, updatable = false)
    private boolean ofAge;

    @Enumerated(EnumType.STRING)
    @Column(name = "gives_regime", nullable = false, updatable = false, length = 12)
    private BenefitRegime given;

    @Enumerated(EnumType.STRING)
    @Column(name = "starts", nullable = false, updatable = false, length = 12)
    private RegimeStart start;

    @Column(nullable = false, updatable = false, length = 300)
    private String reason;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean unsettled;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Embedded
    private Period valid;

    protected RegimeRule() {}

    public RegimeRule(int rank, RegimeCondition condition, RegimeOutcome outcome, Period valid, String notedBy) {
        this.rank = rank;
        this.after = condition.after();
        this.group = condition.group();
        this.kindCode = condition.kindCode();
        this.firstGrantFrom = condition.firstGrantFrom();
        this.firstGrantTo = condition.firstGrantTo();
        this.event = condition.event();
        this.waitMonths = condition.waitMonths();
        this.ofAge = condition.ofAge();
        this.given = outcome.given();
        this.start = outcome.start();
        this.reason = outcome.reason();
        this.source = outcome.source();
        this.unsettled = outcome.unsettled();
        this.valid = Objects.requireNonNull(valid, "valid");
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** What holds from that day on under the same conditions; a day outside its own time is refused. */
    public RegimeRule next(RegimeOutcome outcome, LocalDate from, String by) {
        RegimeRule next = new RegimeRule(rank, condition(), outcome, valid.startingOn(from), by);
        valid = Period.between(valid.getFrom(), from);
        return next;
    }

    public RegimeCondition condition() {
        return new RegimeCondition(after, group, kindCode, firstGrantFrom, firstGrantTo, event, waitMonths, ofAge);
    }

    public RegimeOutcome outcome() {
        return new RegimeOutcome(given, start, reason, source, unsettled);
    }

    public int getRank() {
        return rank;
    }

    public Period getValid() {
        return valid;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public RegimeCondition getCondition() {
        return condition();
    }

    public RegimeOutcome getOutcome() {
        return outcome();
    }
}
