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

    /** Whether the account decides on benefits; the database asks this list who may. */
    @Column(name = "decides_benefits", nullable = false)
    private boolean decidesBenefits;

    protected StaffMember() {}

    public StaffMember(String account) {
        this.account = account;
    }

    /**
     * The directory has the account, under that person's name.
     *
     * @param part that its roles give it in the team; null for none
     * @param decides whether its roles let it decide on benefits
     */
    public void seen(String name, TeamPart part, boolean decides, LocalDateTime at) {
        displayName = name;
        teamPart = part;
        decidesBenefits = decides;
        seenAt = at;
        goneAt = null;
    }

    /** The directory no longer has the account, or gives it no role any more. */
    public void gone(LocalDateTime at) {
        if (goneAt == null) {
            goneAt = at;
        }
        teamPart = null;
        decidesBenefits = false;
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
