package de.kommune.sim.audit.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What came out when the whole access log was verified («Ergebnis der Protokollprüfung»); never changed. */
@Entity
@Table(name = "log_check")
public class LogCheck extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Column(nullable = false, updatable = false)
    private long intact;

    @Column(name = "head_seq", nullable = false, updatable = false)
    private long headSeq;

    @Column(name = "head_hash", nullable = false, updatable = false, length = 64)
    private String headHash;

    @Column(name = "broken_at", updatable = false)
    private Long brokenAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private BreakReason reason;

    protected LogCheck() {}

    /**
     * @param intact how many lines hold, counted from the first
     * @param first the first broken link; null while all hold
     */
    public LogCheck(LocalDateTime at, long intact, LogHead head, ChainBreak first) {
        this.at = at;
        this.intact = intact;
        this.headSeq = head.seq();
        this.headHash = head.hash();
        this.brokenAt = first == null ? null : first.seq();
        this.reason = first == null ? null : first.reason();
    }

    public LocalDateTime getAt() {
        return at;
    }

    public long getIntact() {
        return intact;
    }

    /** How far the log went then. */
    public LogHead getHead() {
        return new LogHead(headSeq, headHash);
    }

    /** The first broken line; null while all hold. */
    public Long getBrokenAt() {
        return brokenAt;
    }

    public BreakReason getReason() {
        return reason;
    }

    public boolean holds() {
        return brokenAt == null;
    }
}
