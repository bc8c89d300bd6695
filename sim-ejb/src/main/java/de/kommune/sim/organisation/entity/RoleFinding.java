package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That the roles of an account do not go together, or not with its post («Rollenverstoß»): since when, and until when. */
@Entity
@Table(name = "role_finding")
public class RoleFinding extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private FindingKind kind;

    @Column(nullable = false, length = 300)
    private String roles;

    @Column(name = "first_seen", nullable = false, updatable = false)
    private LocalDateTime firstSeen;

    @Column(name = "last_seen", nullable = false)
    private LocalDateTime lastSeen;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    protected RoleFinding() {}

    public RoleFinding(String account, FindingKind kind, LocalDateTime firstSeen) {
        this.account = account;
        this.kind = kind;
        this.firstSeen = firstSeen;
    }

    /** A check has found it, with these roles. */
    public void seen(String rolesThen, LocalDateTime at) {
        roles = rolesThen;
        lastSeen = at;
    }

    /** A check that saw the whole directory no longer found it. */
    public void settle(LocalDateTime at) {
        settledAt = at;
    }

    public String getAccount() {
        return account;
    }

    public FindingKind getKind() {
        return kind;
    }

    /** The names of the roles, with commas between them. */
    public String getRoles() {
        return roles;
    }

    public LocalDateTime getFirstSeen() {
        return firstSeen;
    }

    public LocalDateTime getLastSeen() {
        return lastSeen;
    }

    /** When it was gone; null while it stands. */
    public LocalDateTime getSettledAt() {
        return settledAt;
    }
}
