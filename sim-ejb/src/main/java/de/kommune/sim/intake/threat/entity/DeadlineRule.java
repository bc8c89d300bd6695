package de.kommune.sim.intake.threat.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/**
 * A deadline that the law ties to a day («Fristregel»): a fact of law, kept as data with its source and the time in which
 * it holds. When the law changes, the row ends and another begins.
 */
@Entity
@Table(name = "deadline_rule")
public class DeadlineRule extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 40)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private EventKind event;

    @Column(nullable = false, updatable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private DeadlineUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private DeadlineDirection direction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private DeadlineShift shift;

    @Column(nullable = false, updatable = false, length = 120)
    private String title;

    @Column(nullable = false, updatable = false, length = 120)
    private String statute;

    @Column(updatable = false, length = 500)
    private String note;

    @Column(nullable = false, updatable = false, length = 200)
    private String source;

    @Embedded
    private Period period;

    protected DeadlineRule() {}

    public DeadlineTerms terms() {
        return new DeadlineTerms(amount, unit, direction, shift);
    }

    public EventKind getEvent() {
        return event;
    }

    /** What has to be done, as the task says it. */
    public String getTitle() {
        return title;
    }

    public String getStatute() {
        return statute;
    }

    /** What one has to know about it; null for nothing. */
    public String getNote() {
        return note;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
