package de.kommune.sim.cases.entity;

import de.kommune.sim.cases.clock.entity.CareSpan;
import de.kommune.sim.cases.clock.entity.Evidence;
import de.kommune.sim.cases.clock.entity.PeriodSource;
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
import java.time.LocalDateTime;

/**
 * A span of days in which the person was counselled («Beratungszeitraum»). Is never deleted: who removes it says why,
 * and the row stays readable.
 */
@Entity
@Table(name = "counselling_period")
public class CounsellingPeriod extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Embedded
    private Period period;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private PeriodSource source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Evidence evidence;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Column(name = "entered_by", nullable = false, updatable = false, length = 120)
    private String enteredBy;

    @Column(name = "removed_at")
    private LocalDateTime removedAt;

    @Column(name = "removed_by", length = 120)
    private String removedBy;

    @Column(name = "removed_reason", length = 500)
    private String removedReason;

    protected CounsellingPeriod() {}

    CounsellingPeriod(SimCase simCase, CareSpan span, String account, LocalDateTime at) {
        this.simCase = simCase;
        this.period = span.period();
        this.source = span.source();
        this.evidence = span.evidence();
        this.enteredBy = account;
        this.enteredAt = at;
    }

    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(period.getFrom())) {
            throw new BusinessException("cases.closedBeforePeriod", lastDay, period.getFrom());
        }
        period = period.endingOn(lastDay);
    }

    void remove(String reason, String account, LocalDateTime at) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("cases.removedWithoutReason");
        }
        if (isRemoved()) {
            throw new BusinessException("cases.alreadyRemoved", removedBy, removedAt.toLocalDate());
        }
        removedReason = reason.strip();
        removedBy = account;
        removedAt = at;
    }

    /** What the clock needs to know of it. */
    public CareSpan span() {
        return new CareSpan(period, source, evidence);
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public Period getPeriod() {
        return period;
    }

    public PeriodSource getSource() {
        return source;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public LocalDateTime getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredBy() {
        return enteredBy;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public LocalDateTime getRemovedAt() {
        return removedAt;
    }

    public String getRemovedBy() {
        return removedBy;
    }

    public String getRemovedReason() {
        return removedReason;
    }
}
