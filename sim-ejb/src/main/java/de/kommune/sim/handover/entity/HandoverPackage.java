package de.kommune.sim.handover.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
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

/**
 * The copy of what the ASD gets («Übergabepaket»), frozen when it is made: what changes in the case later changes nothing here.
 * Its items lie under seal; a hash over their list shows that none was changed.
 */
@Entity
@Table(name = "handover_package")
public class HandoverPackage extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handover_id", updatable = false)
    private Handover handover;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "case_no", nullable = false, updatable = false, length = 20)
    private String caseNo;

    @Column(name = "client_name", nullable = false, updatable = false, length = 250)
    private String clientName;

    @Column(name = "birth_date", nullable = false, updatable = false, length = 20)
    private String birthDate;

    @Column(nullable = false, updatable = false, length = 120)
    private String responsible;

    @Column(name = "consent_day", nullable = false, updatable = false)
    private LocalDate consentDay;

    @Column(name = "manifest_hash", nullable = false, updatable = false, length = 64)
    private String manifestHash;

    @Column(name = "made_by", nullable = false, updatable = false, length = 120)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private LocalDateTime madeAt;

    @Column(name = "offered_by", length = 120)
    private String offeredBy;

    @Column(name = "offered_at")
    private LocalDateTime offeredAt;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Answer answer;

    @Column(name = "answered_by", length = 120)
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected HandoverPackage() {}

    /**
     * @param birthDate as it stands on paper
     * @param manifestHash over the list of the items
     */
    public HandoverPackage(Handover handover, String birthDate, String manifestHash, String account, LocalDateTime at) {
        SimCase simCase = handover.getSimCase();
        this.handover = handover;
        this.personId = simCase.getSubject().getId();
        this.caseNo = simCase.getCaseNo();
        this.clientName = simCase.getSubject().getDisplayName();
        this.birthDate = birthDate;
        this.responsible = simCase.getResponsible() == null ? account : simCase.getResponsible();
        this.consentDay = handover.getConsent().getPeriod().getFrom();
        this.manifestHash = manifestHash;
        this.madeBy = account;
        this.madeAt = at;
    }

    /** From now on the ASD sees it. */
    public void offer(String account, LocalDateTime at) {
        offeredBy = account;
        offeredAt = at;
    }

    /** The ASD no longer sees it. */
    public void withdraw(LocalDateTime at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    /** The ASD says what it thinks of it, once. */
    public void answer(Answer given, String account, LocalDateTime at) {
        if (answer != null || withdrawnAt != null || offeredAt == null) {
            throw new BusinessException("handover.notOnOffer");
        }
        answer = given;
        answeredBy = account;
        answeredAt = at;
    }

    public Handover getHandover() {
        return handover;
    }

    public String getManifestHash() {
        return manifestHash;
    }

    public LocalDateTime getMadeAt() {
        return madeAt;
    }

    public LocalDateTime getOfferedAt() {
        return offeredAt;
    }

    public LocalDateTime getWithdrawnAt() {
        return withdrawnAt;
    }

    public Answer getAnswer() {
        return answer;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    /** What its papers say. */
    public PackageFacts facts() {
        return new PackageFacts(
                caseNo,
                clientName,
                birthDate,
                responsible,
                consentDay,
                manifestHash,
                offeredBy,
                offeredAt,
                answer == Answer.ACCEPTED ? answeredBy : null,
                answer == Answer.ACCEPTED ? answeredAt : null);
    }
}
