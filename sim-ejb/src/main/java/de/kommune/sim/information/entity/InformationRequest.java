package de.kommune.sim.information.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Somebody asks what is kept about her («Auskunftsersuchen», Art. 15 DSGVO). It goes with a case where there is one; the answer
 * covers all of hers.
 */
@Entity
@Table(name = "information_request")
public class InformationRequest extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private InformationAsker asker;

    @Column(updatable = false, length = 200)
    private String representative;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_check", nullable = false, updatable = false, length = 20)
    private IdentityCheck identityCheck;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private DeliveryWay way;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(nullable = false)
    private boolean extended;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private InformationState state = InformationState.RECEIVED;

    @Column(name = "recorded_by", nullable = false, updatable = false, length = 120)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private LocalDateTime recordedAt;

    @Column(name = "collected_at")
    private LocalDateTime collectedAt;

    @Column(name = "delivered_on")
    private LocalDate deliveredOn;

    @Column(name = "delivered_to", length = 200)
    private String deliveredTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_check", length = 20)
    private IdentityCheck deliveryCheck;

    @Column(name = "erase_on")
    private LocalDate eraseOn;

    protected InformationRequest() {}

    /**
     * A request that goes with a case.
     *
     * @param dueOn the last day on which the town may answer
     */
    public InformationRequest(
            SimCase simCase, Identified facts, LocalDate dueOn, String account, LocalDateTime recordedAt) {
        this(simCase.getPerson(), facts, dueOn, account, recordedAt);
        this.simCase = simCase;
    }

    /** A request of somebody who has no case. */
    public InformationRequest(
            Person person, Identified facts, LocalDate dueOn, String account, LocalDateTime recordedAt) {
        this.person = Objects.requireNonNull(person, "person");
        this.receivedOn = facts.receivedOn();
        this.asker = facts.asker();
        this.representative = facts.representative();
        this.identityCheck = facts.check();
        this.way = facts.way();
        this.dueOn = Objects.requireNonNull(dueOn, "dueOn");
        this.recordedBy = Objects.requireNonNull(account, "account");
        this.recordedAt = recordedAt;
    }

    /** It takes longer; the client is told within the first month (Art. 12 Abs. 3 Satz 3 DSGVO), and only once. */
    public void extendTo(LocalDate later, LocalDate today) {
        if (!state.isLive()) {
            throw new BusinessException("information.notFromHere", state);
        }
        if (extended || today.isAfter(dueOn)) {
            throw new BusinessException("information.extensionTooLate", dueOn);
        }
        dueOn = later;
        extended = true;
    }

    /** Everything was gathered, for the first time or anew. */
    public void collected(LocalDateTime at) {
        become(InformationState.COLLECTED);
        collectedAt = at;
    }

    /** The next state; refused where it does not follow. */
    public void become(InformationState next) {
        if (!state.leadsTo(next)) {
            throw new BusinessException("information.notFromHere", state);
        }
        state = next;
    }

    /** The client has the package; what is left of it here goes on that day. */
    public void deliver(Delivery delivery, LocalDate eraseOn) {
        if (delivery.on().isBefore(receivedOn)) {
            throw new BusinessException("information.deliveredTooEarly", receivedOn);
        }
        become(InformationState.DELIVERED);
        deliveredOn = delivery.on();
        deliveredTo = delivery.to();
        deliveryCheck = delivery.check();
        this.eraseOn = eraseOn;
    }

    /** The record of whoever asks. */
    public Person getPerson() {
        return person;
    }

    /** The same person as the register knows her now. */
    public Person getSubject() {
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }

    /** Null for somebody without a case. */
    public SimCase getSimCase() {
        return simCase;
    }

    /** What it is filed under: the number of the case, else that of the person. */
    public String getReference() {
        return simCase == null ? getSubject().getPersonNo() : simCase.getCaseNo();
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public InformationAsker getAsker() {
        return asker;
    }

    /** Null where the client asks herself. */
    public String getRepresentative() {
        return representative;
    }

    public IdentityCheck getIdentityCheck() {
        return identityCheck;
    }

    public DeliveryWay getWay() {
        return way;
    }

    /** The last day on which the town may answer. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isExtended() {
        return extended;
    }

    public InformationState getState() {
        return state;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public LocalDateTime getRecordedAt() {
        return recordedAt;
    }

    /** Null until everything was gathered. */
    public LocalDateTime getCollectedAt() {
        return collectedAt;
    }

    /** Null until the client has it. */
    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public String getDeliveredTo() {
        return deliveredTo;
    }

    public IdentityCheck getDeliveryCheck() {
        return deliveryCheck;
    }

    /** On which day the package is erased; null until the client has it. */
    public LocalDate getEraseOn() {
        return eraseOn;
    }
}
