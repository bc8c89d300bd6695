package de.kommune.sim.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the town has laid down for a time («Regel mit Geltung und Quelle»): since when it holds, who says so, and who entered it. None is ever
 * overwritten: from a day on another one holds, and this one goes on saying what held before.
 */
@MappedSuperclass
public abstract class DatedRule extends BaseEntity {

    private static final int LONGEST_SOURCE = 300;

    @Column(nullable = false, updatable = false, length = 400)
    private String source;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Embedded
    private Period period;

    protected DatedRule() {}

    protected DatedRule(Period period, String source, String notedBy) {
        this.period = Objects.requireNonNull(period, "period");
        this.source = said(source);
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    private static String said(String source) {
        if (source == null || source.isBlank()) {
            throw new BusinessException("common.ruleWithoutSource");
        }
        if (source.strip().length() > LONGEST_SOURCE) {
            throw new BusinessException("common.ruleSourceTooLong", LONGEST_SOURCE);
        }
        return source.strip();
    }

    /** The time from that day on, for the one that takes over; it has to be a later day on which this one still holds. */
    public Period giveWayOn(LocalDate day) {
        Period rest = period.startingOn(day);
        period = Period.between(period.getFrom(), day);
        return rest;
    }

    /** Who says so: a law, a decision of the council, a paper of the house. */
    public String getSource() {
        return source;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public Period getPeriod() {
        return period;
    }
}
