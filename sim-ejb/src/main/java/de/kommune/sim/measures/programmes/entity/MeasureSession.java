package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** A session of a measure («Termin der Maßnahme»). */
@Entity
@Table(name = "measure_session")
public class MeasureSession extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id", updatable = false)
    private Measure measure;

    @Column(name = "held_on", nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private LocalTime startsAt;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private LocalTime endsAt;

    @Column(nullable = false, updatable = false)
    private boolean planned;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private CancelReason cancelled;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected MeasureSession() {}

    /** @param planned whether it follows from the week of the measure, rather than being entered by itself */
    public MeasureSession(
            Measure measure, LocalDate heldOn, LocalTime startsAt, LocalTime endsAt, boolean planned, String account) {
        this.measure = Objects.requireNonNull(measure, "measure");
        this.heldOn = Objects.requireNonNull(heldOn, "heldOn");
        this.startsAt = Objects.requireNonNull(startsAt, "startsAt");
        this.endsAt = Objects.requireNonNull(endsAt, "endsAt");
        this.planned = planned;
        this.changedBy = Objects.requireNonNull(account, "account");
        if (!startsAt.isBefore(endsAt)) {
            throw new BusinessException("measures.weekIncomplete");
        }
    }

    /** It does not take place. */
    public void cancel(CancelReason because, String account) {
        cancelled = Objects.requireNonNull(because, "because");
        changedBy = Objects.requireNonNull(account, "account");
    }

    /** It takes place after all. */
    public void restore(String account) {
        cancelled = null;
        changedBy = Objects.requireNonNull(account, "account");
    }

    public Measure getMeasure() {
        return measure;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** Null where it takes place. */
    public CancelReason getCancelled() {
        return cancelled;
    }
}
