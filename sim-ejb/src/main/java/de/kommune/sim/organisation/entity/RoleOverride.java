package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * That an account is let in although its profession does not fit its role, until a day («Ausnahme von der Profession»).
 * Begins at the first sign-in after somebody else approved it. Roles that exclude each other are never excepted.
 */
@Entity
@Table(name = "role_override")
public class RoleOverride extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(name = "requested_by", nullable = false, updatable = false, length = 120)
    private String requestedBy;

    @Column(name = "begun_at")
    private LocalDateTime begunAt;

    protected RoleOverride() {}

    public RoleOverride(String account, LocalDate lastDay, String requestedBy) {
        this.account = account;
        this.lastDay = lastDay;
        this.requestedBy = requestedBy;
    }

    /** The account signs in by it for the first time. */
    public void begin(LocalDateTime at) {
        begunAt = at;
    }

    /** Whether it lets the account in, up to its last day. */
    public boolean hasBegun() {
        return begunAt != null;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
