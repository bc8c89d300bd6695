package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A decision on an application («Entscheidung»). What was decided never changes; above the limit it goes out with a second signature only.
 * The database knows who may not decide, and refuses the row.
 */
@Entity
@Table(name = "benefit_decision")
public class BenefitDecision extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private BenefitApplication application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private DecisionState state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private DecisionOutcome outcome;

    @Column(nullable = false, updatable = false, length = 200)
    private String statute;

    @Column(updatable = false, precision = 9, scale = 2)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 7)
    private Rhythm rhythm;

    @Embedded
    private Period period;

    @Column(nullable = false, updatable = false, precision = 11, scale = 2)
    private BigDecimal total;

    @Column(name = "above_limit", nullable = false, updatable = false)
    private boolean aboveLimit;

    @Column(name = "decided_by", nullable = false, updatable = false, length = 120)
    private String decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private LocalDateTime decidedAt;

    @Column(name = "signed_by", length = 120)
    private String signedBy;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    /** Of the form, so that a second click decides nothing twice. */
    @Column(nullable = false, updatable = false, length = 36)
    private String token;

    @Embedded
    private SealedText reasons;

    protected BenefitDecision() {}

    /**
     * @param total what it comes to over the whole period
     * @param aboveLimit whether somebody else has to sign as well
     */
    public BenefitDecision(BenefitApplication application, DecisionFacts facts, BigDecimal total, boolean aboveLimit) {
        this.application = Objects.requireNonNull(application, "application");
        this.outcome = Objects.requireNonNull(facts.outcome(), "outcome");
        this.statute = facts.statute().strip();
        this.amount = facts.amount();
        this.rhythm = facts.rhythm();
        this.period = facts.period();
        this.total = Objects.requireNonNull(total, "total");
        this.aboveLimit = aboveLimit;
        this.state = aboveLimit ? DecisionState.PROPOSED : DecisionState.ISSUED;
    }

    /** Who answers for it. */
    public BenefitDecision decided(String account, LocalDateTime at, String form) {
        decidedBy = Objects.requireNonNull(account, "account");
        decidedAt = Objects.requireNonNull(at, "at");
        token = Objects.requireNonNull(form, "form");
        return this;
    }

    /** Puts the sealed reasons in; they can be sealed only when the row has its number. */
    public void fill(SealedText sealed) {
        reasons = Objects.requireNonNull(sealed, "sealed");
    }

    /** Somebody else signs, and it goes out. */
    public void sign(String account, LocalDateTime at) {
        checkSecond(account);
        signedBy = account;
        signedAt = Objects.requireNonNull(at, "at");
        state = DecisionState.ISSUED;
    }

    /** Somebody else does not sign. */
    public void sendBack(String account) {
        checkSecond(account);
        state = DecisionState.SENT_BACK;
    }

    private void checkSecond(String account) {
        if (state != DecisionState.PROPOSED) {
            throw new BusinessException("benefits.notProposed", state);
        }
        if (decidedBy.equalsIgnoreCase(account)) {
            throw new BusinessException("benefits.secondIsFirst");
        }
    }

    public BenefitApplication getApplication() {
        return application;
    }

    public DecisionState getState() {
        return state;
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }

    public String getStatute() {
        return statute;
    }

    /** Null for a rejection. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Null for a rejection. */
    public Rhythm getRhythm() {
        return rhythm;
    }

    /** Null for a rejection. */
    public Period getPeriod() {
        return period;
    }

    /** What it comes to over the whole period. */
    public BigDecimal getTotal() {
        return total;
    }

    public boolean isAboveLimit() {
        return aboveLimit;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public LocalDateTime getDecidedAt() {
        return decidedAt;
    }

    /** Null where nobody else has signed. */
    public String getSignedBy() {
        return signedBy;
    }

    public LocalDateTime getSignedAt() {
        return signedAt;
    }

    public SealedText getReasons() {
        return reasons;
    }
}
