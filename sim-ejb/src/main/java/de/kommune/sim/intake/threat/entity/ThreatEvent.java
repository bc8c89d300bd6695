package de.kommune.sim.intake.threat.entity;

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
import java.time.LocalDateTime;
import java.util.Objects;

/** A day of a threat on which something happened, or will («Ereignis»). A wrong one is taken back, never deleted. */
@Entity
@Table(name = "threat_event")
public class ThreatEvent extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "threat_id", updatable = false)
    private Threat threat;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private EventKind kind;

    @Column(name = "event_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    @Column(name = "revoked_by", length = 120)
    private String revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected ThreatEvent() {}

    ThreatEvent(Threat threat, EventKind kind, LocalDate day, String account, LocalDateTime at) {
        this.threat = threat;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.day = Objects.requireNonNull(day, "day");
        this.notedBy = account;
        this.notedAt = at;
    }

    /** It was wrong; nothing hangs on it any more. */
    public void revoke(String account, LocalDateTime at) {
        if (isRevoked()) {
            throw new BusinessException("intake.eventRevoked", revokedBy, revokedAt.toLocalDate());
        }
        revokedBy = account;
        revokedAt = at;
    }

    public Threat getThreat() {
        return threat;
    }

    public EventKind getKind() {
        return kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
