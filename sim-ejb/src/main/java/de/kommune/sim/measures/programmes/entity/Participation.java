package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.entity.Consent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * That a client waits for a measure, takes part, or did («Teilnahme»). Begins with the client's agreement to stand on the list of the measure; a
 * partner gets the name on a consent alone. No words about anybody: reasons are choices.
 */
@Entity
@Table(name = "measure_participation")
public class Participation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id", updatable = false)
    private Measure measure;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 11)
    private ParticipationState state = ParticipationState.WAITING;

    @Column(name = "seat_no")
    private Integer seat;

    @Column(name = "agreed_on", nullable = false, updatable = false)
    private LocalDate agreedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id", updatable = false)
    private Consent consent;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "waiting_since", nullable = false)
    private LocalDateTime waitingSince;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 11)
    private ParticipationResult result;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_because", length = 12)
    private LeavingReason leftBecause;

    @Column(name = "changed_by", nullable = false, length = 120)
    private String changedBy;

    protected Participation() {}

    /**
     * Puts the client on the waiting list.
     *
     * @param consent by which the partner gets the name; null where the town does it alone
     */
    public Participation(Measure measure, SimCase simCase, LocalDate agreedOn, Consent consent, LocalDateTime at) {
        this.measure = Objects.requireNonNull(measure, "measure");
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.agreedOn = Objects.requireNonNull(agreedOn, "agreedOn");
        this.consent = consent;
        this.waitingSince = Objects.requireNonNull(at, "at");
    }

    /** Whoever answers for the change. */
    public Participation by(String account) {
        changedBy = Objects.requireNonNull(account, "account");
        return this;
    }

    /** Takes a seat, on that day; before the measure has begun it is the first day of it that counts. */
    public void sit(int free, LocalDate day) {
        must(ParticipationState.WAITING);
        state = ParticipationState.TAKING_PART;
        seat = free;
        LocalDate begin = measure.getDays().getFirstDay();
        joinedOn = day.isBefore(begin) ? begin : day;
    }

    /** The same place, with another number. */
    public void moveTo(int free) {
        must(ParticipationState.TAKING_PART);
        seat = free;
    }

    /** The partner got the name on that day. */
    public void tell(LocalDate day) {
        toldOn = Objects.requireNonNull(day, "day");
    }

    /** Waits on, behind everybody else. */
    public void goBehind(LocalDateTime at) {
        must(ParticipationState.WAITING);
        waitingSince = Objects.requireNonNull(at, "at");
    }

    /** Does not wait any longer. */
    public void withdraw(LocalDate day) {
        must(ParticipationState.WAITING);
        state = ParticipationState.WITHDRAWN;
        endedOn = Objects.requireNonNull(day, "day");
    }

    /** Takes part no longer; the seat is free. */
    public void end(ParticipationResult came, LeavingReason because, LocalDate lastDay) {
        must(ParticipationState.TAKING_PART);
        if ((came == ParticipationResult.LEFT) != (because != null)) {
            throw new BusinessException("measures.leavingReason");
        }
        state = ParticipationState.ENDED;
        seat = null;
        result = Objects.requireNonNull(came, "came");
        leftBecause = because;
        endedOn = lastDay.isBefore(joinedOn) ? joinedOn : lastDay;
    }

    private void must(ParticipationState wanted) {
        if (state != wanted) {
            throw new BusinessException("measures.participationIs", state);
        }
    }

    public Measure getMeasure() {
        return measure;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public ParticipationState getState() {
        return state;
    }

    public Integer getSeat() {
        return seat;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    /** Null where the town does it alone. */
    public Consent getConsent() {
        return consent;
    }

    /** When the partner got the name; null where it did not. */
    public LocalDate getToldOn() {
        return toldOn;
    }

    public LocalDateTime getWaitingSince() {
        return waitingSince;
    }

    public LocalDate getJoinedOn() {
        return joinedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public ParticipationResult getResult() {
        return result;
    }

    public LeavingReason getLeftBecause() {
        return leftBecause;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
