package de.kommune.sim.handover.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.entity.Consent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A case goes to the general social service («Übergabe an den ASD»). Knows where it stands; the steps tell how it got there. */
@Entity
@Table(name = "handover")
public class Handover extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private HandoverState state = HandoverState.PLANNED;

    @Column(name = "planned_for", nullable = false, updatable = false)
    private LocalDate plannedFor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_id")
    private Consent consent;

    protected Handover() {}

    public Handover(SimCase simCase, LocalDate plannedFor) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.plannedFor = Objects.requireNonNull(plannedFor, "plannedFor");
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
    }

    /** The package was put together on this consent. */
    public void packOn(Consent agreed) {
        become(HandoverState.PACKAGE_READY);
        consent = Objects.requireNonNull(agreed, "agreed");
    }

    /** Goes on to that state; one that cannot follow is refused. */
    public void become(HandoverState next) {
        if (!state.leadsTo(next)) {
            throw new BusinessException("handover.noSuchStep", state, next);
        }
        state = next;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public HandoverState getState() {
        return state;
    }

    public LocalDate getPlannedFor() {
        return plannedFor;
    }

    /** Null until a package was put together. */
    public Consent getConsent() {
        return consent;
    }
}
