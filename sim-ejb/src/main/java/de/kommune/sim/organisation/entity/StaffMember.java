package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** An account that the directory was last seen to have («Beschäftigte»), so that its person has a name here. */
@Entity
@Table(name = "staff_member")
public class StaffMember extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(name = "display_name", nullable = false, length = 200)
    private String displayName;

    @Column(name = "seen_at", nullable = false)
    private LocalDateTime seenAt;

    @Column(name = "gone_at")
    private LocalDateTime goneAt;

    protected StaffMember() {}

    public StaffMember(String account) {
        this.account = account;
    }

    /** The directory has the account, under that person's name. */
    public void seen(String name, LocalDateTime at) {
        displayName = name;
        seenAt = at;
        goneAt = null;
    }

    /** The directory no longer has the account, or gives it no role any more. */
    public void gone(LocalDateTime at) {
        if (goneAt == null) {
            goneAt = at;
        }
    }

    public String getAccount() {
        return account;
    }

    public String getDisplayName() {
        return displayName;
    }

    public boolean isGone() {
        return goneAt != null;
    }
}
