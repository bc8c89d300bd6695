package de.kommune.sim.persons.matching.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** Somebody's word that two records are two people («nicht dieselbe Person»); the pair is not proposed again. */
@Entity
@Table(name = "not_the_same")
public class NotTheSame extends BaseEntity {

    @Column(name = "lower_id", nullable = false, updatable = false)
    private long lowerId;

    @Column(name = "higher_id", nullable = false, updatable = false)
    private long higherId;

    @Column(updatable = false, length = 500)
    private String reason;

    @Column(name = "decided_by", nullable = false, updatable = false, length = 120)
    private String decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private LocalDateTime decidedAt;

    protected NotTheSame() {}

    /** The order of both does not matter; the reason may be missing. */
    public NotTheSame(long one, long other, String reason, String decidedBy, LocalDateTime decidedAt) {
        if (one == other) {
            throw new IllegalArgumentException("a record is the same as itself");
        }
        this.lowerId = Math.min(one, other);
        this.higherId = Math.max(one, other);
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    public long getLowerId() {
        return lowerId;
    }

    public long getHigherId() {
        return higherId;
    }

    /** Null if nobody gave one. */
    public String getReason() {
        return reason;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }
}
