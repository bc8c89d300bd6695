package de.kommune.sim.housing.ledger.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** That a report was sent, with its figures («gemeldete Zählung»). Never changes: whoever sends it again notes it again. */
@Entity
@Table(name = "sent_report")
public class SentReport extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private LedgerQuestion report;

    @Embedded
    private Period nights;

    @Column(name = "sent_on", nullable = false, updatable = false)
    private LocalDate sentOn;

    @Column(nullable = false, updatable = false)
    private int counted;

    @Column(name = "not_counted", nullable = false, updatable = false)
    private int notCounted;

    @Column(nullable = false, updatable = false)
    private int unclear;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    /** Of the form, so that a second click notes nothing twice. */
    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    protected SentReport() {}

    /** @param sentOn after the last night, and not after today */
    public SentReport(LedgerQuestion report, Period nights, LocalDate sentOn, String notedBy, LocalDateTime notedAt) {
        this.report = Objects.requireNonNull(report, "report");
        this.nights = Period.between(nights.getFrom(), nights.getTo());
        if (sentOn.isBefore(nights.getTo())) {
            throw new BusinessException("housing.reportNotOver", nights.getTo());
        }
        if (sentOn.isAfter(notedAt.toLocalDate())) {
            throw new BusinessException("housing.reportInTheFuture", sentOn);
        }
        this.sentOn = sentOn;
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
        this.notedAt = notedAt;
    }

    /** The figures that went out. */
    public SentReport with(int people, int others, int open, String form) {
        counted = people;
        notCounted = others;
        unclear = open;
        requestToken = Objects.requireNonNull(form, "form");
        return this;
    }

    public LedgerQuestion getReport() {
        return report;
    }

    public Period getNights() {
        return nights;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public int getCounted() {
        return counted;
    }

    public int getNotCounted() {
        return notCounted;
    }

    public int getUnclear() {
        return unclear;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }
}
