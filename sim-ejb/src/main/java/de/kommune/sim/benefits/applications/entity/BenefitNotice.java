package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** The letter that tells a decision («Leistungsbescheid»), as it went out. The paper lies under seal. */
@Entity
@Table(name = "benefit_notice")
public class BenefitNotice extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", updatable = false)
    private BenefitDecision decision;

    @Column(name = "notice_no", nullable = false, updatable = false, length = 30)
    private String noticeNo;

    @Column(name = "posted_on", nullable = false, updatable = false)
    private LocalDate postedOn;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "remedy_until", nullable = false, updatable = false)
    private LocalDate remedyUntil;

    @Column(name = "remedy_words", nullable = false, updatable = false, length = 800)
    private String remedyWords;

    @Embedded
    private SealedText document;

    protected BenefitNotice() {}

    public BenefitNotice(BenefitDecision decision, LocalDate postedOn, RemedyTold remedy) {
        this.decision = Objects.requireNonNull(decision, "decision");
        this.postedOn = Objects.requireNonNull(postedOn, "postedOn");
        this.receivedOn = remedy.receivedOn();
        this.remedyUntil = remedy.until();
        this.remedyWords = remedy.reckoned();
        this.noticeNo = "L" + postedOn.getYear() + "-" + decision.getId();
    }

    /** Puts the sealed letter in. */
    public void fill(SealedText sealed) {
        document = Objects.requireNonNull(sealed, "sealed");
    }

    public BenefitDecision getDecision() {
        return decision;
    }

    public String getNoticeNo() {
        return noticeNo;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    /** On which day the law presumes that it was received. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** The last day on which the client can object. */
    public LocalDate getRemedyUntil() {
        return remedyUntil;
    }

    /** How that day was reckoned. */
    public String getRemedyWords() {
        return remedyWords;
    }

    public SealedText getDocument() {
        return document;
    }
}
