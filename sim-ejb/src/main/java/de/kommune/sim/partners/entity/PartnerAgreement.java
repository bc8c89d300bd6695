package de.kommune.sim.partners.entity;

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
import java.util.Objects;

/** What was agreed with a partner, from when to when, and when to look at it anew («Vereinbarung»). The paper lies in the registry. */
@Entity
@Table(name = "partner_agreement")
public class PartnerAgreement extends BaseEntity {

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String token;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", updatable = false)
    private Partner partner;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private AgreementKind kind;

    @Column(updatable = false, length = 60)
    private String reference;

    @Column(name = "concluded_on", nullable = false, updatable = false)
    private LocalDate concludedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    protected PartnerAgreement() {}

    /** @param token of the form, so that it makes one agreement however often it is sent */
    public PartnerAgreement(Partner partner, AgreementFacts facts, String token, String account) {
        this.partner = Objects.requireNonNull(partner, "partner");
        this.token = Objects.requireNonNull(token, "token");
        this.kind = Objects.requireNonNull(facts.kind(), "kind");
        this.reference = Written.optional(facts.reference(), 60);
        this.concludedOn = Objects.requireNonNull(facts.concludedOn(), "concludedOn");
        plan(facts.endsOn(), facts.reviewOn(), account);
    }

    /** Says anew when it ends and when to look at it. */
    public final void plan(LocalDate end, LocalDate review, String account) {
        if (cancelledOn != null) {
            throw new BusinessException("partners.agreementCancelled", cancelledOn);
        }
        if (end != null && end.isBefore(concludedOn) || review != null && !review.isAfter(concludedOn)) {
            throw new BusinessException("partners.agreementDays", concludedOn);
        }
        endsOn = end;
        reviewOn = review;
        notedBy = Objects.requireNonNull(account, "account");
    }

    /** It does not hold any more. */
    public void cancel(LocalDate day, String account) {
        if (cancelledOn == null) {
            cancelledOn = Objects.requireNonNull(day, "day");
            notedBy = Objects.requireNonNull(account, "account");
        }
    }

    public Partner getPartner() {
        return partner;
    }

    public AgreementKind getKind() {
        return kind;
    }

    public String getReference() {
        return reference;
    }

    public LocalDate getConcludedOn() {
        return concludedOn;
    }

    /** Its last day; null where it goes on. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Null where nobody has to. */
    public LocalDate getReviewOn() {
        return reviewOn;
    }

    /** Null where nobody cancelled it. */
    public LocalDate getCancelledOn() {
        return cancelledOn;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
