package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That a date was moved or cancelled, from when and where to when and where («Verlauf»). Never changed. */
@Entity
@Table(name = "event_change")
public class EventChange extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", updatable = false)
    private VolunteerEvent event;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 9)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private ChangeReason reason;

    @Column(name = "was_at", nullable = false, updatable = false)
    private LocalDateTime wasAt;

    @Column(name = "was_place", nullable = false, updatable = false, length = 160)
    private String wasPlace;

    @Column(name = "now_at", updatable = false)
    private LocalDateTime nowAt;

    @Column(name = "now_place", updatable = false, length = 160)
    private String nowPlace;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private LocalDateTime changedAt;

    @Column(name = "changed_by", nullable = false, updatable = false, length = 120)
    private String changedBy;

    protected EventChange() {}

    private EventChange(VolunteerEvent event, ChangeKind kind, ChangeReason reason, LocalDateTime now, String account) {
        this.event = event;
        this.kind = kind;
        this.reason = reason;
        wasAt = event.getStartsAt();
        wasPlace = event.getPlace();
        changedAt = now;
        changedBy = account;
    }

    /** The event as it stands is cancelled. */
    public static EventChange cancelled(VolunteerEvent event, ChangeReason reason, LocalDateTime now, String account) {
        return new EventChange(event, ChangeKind.CANCELLED, reason, now, account);
    }

    /** The event as it stands is moved; what becomes of it is told by {@link #to}. */
    public static EventChange moved(VolunteerEvent event, ChangeReason reason, LocalDateTime now, String account) {
        return new EventChange(event, ChangeKind.MOVED, reason, now, account);
    }

    /** Where it was moved to. */
    public void to(VolunteerEvent moved) {
        nowAt = moved.getStartsAt();
        nowPlace = moved.getPlace();
    }

    public ChangeKind getKind() {
        return kind;
    }

    public ChangeReason getReason() {
        return reason;
    }

    public LocalDateTime getWasAt() {
        return wasAt;
    }

    public String getWasPlace() {
        return wasPlace;
    }

    /** Null where it was cancelled. */
    public LocalDateTime getNowAt() {
        return nowAt;
    }

    public String getNowPlace() {
        return nowPlace;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
