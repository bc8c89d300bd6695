package de.kommune.sim.planning.feed.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** A private link to somebody's appointments («Kalender-Link»); an account has one at a time. Knows its hash only. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    /** The account while it may be used, so that the table takes one a person. */
    @Column(name = "live_for", length = 120)
    private String liveFor;

    @Column(name = "token_hash", nullable = false, updatable = false, length = 64)
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private LocalDateTime createdAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected CalendarLink() {}

    public CalendarLink(String account, String tokenHash, LocalDateTime createdAt) {
        this.account = Objects.requireNonNull(account, "account");
        this.tokenHash = Objects.requireNonNull(tokenHash, "tokenHash");
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
        this.liveFor = account;
    }

    /** Nobody reads anything by it from now on. */
    public void revoke(LocalDateTime at) {
        if (revokedAt == null) {
            revokedAt = at;
            liveFor = null;
        }
    }

    public String getAccount() {
        return account;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getRevokedAt() {
        return revokedAt;
    }
}
