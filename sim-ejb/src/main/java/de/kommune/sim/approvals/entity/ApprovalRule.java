package de.kommune.sim.approvals.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;

/** How long a request of a kind waits and an approval holds («Fristen der Freigabe»), from a day on, and who set it. */
@Entity
@Table(name = "approval_rule")
public class ApprovalRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 30)
    private ApprovalKind kind;

    @Column(name = "decide_within_hours", nullable = false, updatable = false)
    private int decideWithinHours;

    @Column(name = "use_within_hours", nullable = false, updatable = false)
    private int useWithinHours;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(nullable = false, updatable = false, length = 120)
    private String source;

    protected ApprovalRule() {}

    public ApprovalRule(
            ApprovalKind kind, int decideWithinHours, int useWithinHours, LocalDate validFrom, String source) {
        this.kind = kind;
        this.decideWithinHours = decideWithinHours;
        this.useWithinHours = useWithinHours;
        this.validFrom = validFrom;
        this.source = source;
    }

    /** How long a request waits for a decision. */
    public Duration decideWithin() {
        return Duration.ofHours(decideWithinHours);
    }

    /** How long an approval can be used. */
    public Duration useWithin() {
        return Duration.ofHours(useWithinHours);
    }
}
