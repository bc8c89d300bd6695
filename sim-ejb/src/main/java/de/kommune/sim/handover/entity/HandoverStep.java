package de.kommune.sim.handover.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** Who brought a handover to which state, when, and why («Schritt der Übergabe»); the reason lies under seal. */
@Entity
@Table(name = "handover_step")
public class HandoverStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handover_id", updatable = false)
    private Handover handover;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private HandoverState state;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Embedded
    private SealedText reason;

    protected HandoverStep() {}

    /** To the state that the handover has now; a reason can be sealed only when the row has its number. */
    public HandoverStep(Handover handover, String account, LocalDateTime at) {
        this.handover = Objects.requireNonNull(handover, "handover");
        this.state = handover.getState();
        this.account = Objects.requireNonNull(account, "account");
        this.at = Objects.requireNonNull(at, "at");
    }

    /** Puts the sealed reason in, once. */
    public void because(SealedText sealed) {
        reason = sealed;
    }

    public HandoverState getState() {
        return state;
    }

    public String getAccount() {
        return account;
    }

    public LocalDateTime getAt() {
        return at;
    }

    /** Null where the step speaks for itself. */
    public SealedText getReason() {
        return reason;
    }
}
