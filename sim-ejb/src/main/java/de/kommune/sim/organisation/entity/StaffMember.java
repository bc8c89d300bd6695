package de.kommune.sim.organisation.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "team_part", length = 10)
    private TeamPart teamPart;

    protected StaffMember() {}

    public StaffMember(String account) {
        this.account = account;
    }

    /** The directory has the account, under that person's name, and its roles give that part in the team; null for none. */
    public void seen(String name, TeamPart part, LocalDateTime at) {
        displayName = name;
        teamPart = part;
        seenAt = at;
        goneAt = null;
    }

    /** The directory no longer has the account, or gives it no role any more. */
    public void gone(LocalDateTime at) {
        if (goneAt == null) {
            goneAt = at;
        }
        teamPart = null;
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

    /** Null for whoever does not work on cases. */
    public TeamPart getTeamPart() {
        return teamPart;
    }
}
