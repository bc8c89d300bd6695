package de.kommune.sim.information.entity;

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

/** Who did what about a request for information, when and why («Verlauf der Auskunft»); the reason lies under seal. */
@Entity
@Table(name = "information_step")
public class InformationStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private InformationRequest request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private InformationDeed deed;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Embedded
    private SealedText reason;

    protected InformationStep() {}

    /** A reason can be sealed only when the row has its number. */
    public InformationStep(InformationRequest request, InformationDeed deed, String account, LocalDateTime at) {
        this.request = Objects.requireNonNull(request, "request");
        this.deed = Objects.requireNonNull(deed, "deed");
        this.account = Objects.requireNonNull(account, "account");
        this.at = Objects.requireNonNull(at, "at");
    }

    /** Puts the sealed reason in, once. */
    public void because(SealedText sealed) {
        reason = sealed;
    }

    public InformationDeed getDeed() {
        return deed;
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
