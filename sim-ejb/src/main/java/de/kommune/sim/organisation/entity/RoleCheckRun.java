package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One look at the roles of the whole directory («Rollenprüfung»), or that the directory did not answer. */
@Entity
@Table(name = "role_check_run")
public class RoleCheckRun extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Column(name = "started_by", nullable = false, updatable = false, length = 120)
    private String startedBy;

    @Column(updatable = false)
    private Integer accounts;

    protected RoleCheckRun() {}

    /** @param accounts how many accounts with a role there are; null where the directory did not answer */
    public RoleCheckRun(LocalDateTime at, String startedBy, Integer accounts) {
        this.at = at;
        this.startedBy = startedBy;
        this.accounts = accounts;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public String getStartedBy() {
        return startedBy;
    }

    public Integer getAccounts() {
        return accounts;
    }

    public boolean isDirectoryAway() {
        return accounts == null;
    }
}
