package de.kommune.sim.intake.threat.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A deadline that hangs on a day of a threat («Frist»), as it was reckoned when that day was noted. Its task says whether it was met. */
@Entity
@Table(name = "threat_deadline")
public class Deadline extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private ThreatEvent event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rule_id", updatable = false)
    private DeadlineRule rule;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    protected Deadline() {}

    public Deadline(ThreatEvent event, DeadlineRule rule, LocalDate lastDay) {
        this.event = Objects.requireNonNull(event, "event");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.lastDay = Objects.requireNonNull(lastDay, "lastDay");
    }

    public ThreatEvent getEvent() {
        return event;
    }

    public DeadlineRule getRule() {
        return rule;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
