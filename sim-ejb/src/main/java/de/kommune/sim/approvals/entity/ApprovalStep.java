package de.kommune.sim.approvals.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What somebody did with a request («Schritt»). Written once, never changed. */
@Entity
@Table(name = "approval_step")
public class ApprovalStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approval_id", nullable = false, updatable = false)
    private Approval approval;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private ApprovalState reached;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Column(updatable = false, length = 500)
    private String reason;

    protected ApprovalStep() {}

    ApprovalStep(Approval approval, ApprovalState reached, String account, LocalDateTime at, String reason) {
        this.approval = approval;
        this.reached = reached;
        this.account = account;
        this.at = at;
        this.reason = reason;
    }

    public ApprovalState getReached() {
        return reached;
    }

    /** Who did it; «sim» where the clock did. */
    public String getAccount() {
        return account;
    }

    public LocalDateTime getAt() {
        return at;
    }

    /** Why; null for a step that needs no reason. */
    public String getReason() {
        return reason;
    }
}
