package de.kommune.sim.referrals.entity;

import de.kommune.sim.common.BaseEntity;
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

/** That something was done about a referral on a day, and by whom («Schritt»). */
@Entity
@Table(name = "referral_step")
public class ReferralStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "referral_id", updatable = false)
    private Referral referral;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 9)
    private ReferralDeed deed;

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "done_by", nullable = false, updatable = false, length = 120)
    private String doneBy;

    protected ReferralStep() {}

    public ReferralStep(Referral referral, ReferralDeed deed, LocalDate day, String account) {
        this.referral = Objects.requireNonNull(referral, "referral");
        this.deed = Objects.requireNonNull(deed, "deed");
        this.day = Objects.requireNonNull(day, "day");
        this.doneBy = Objects.requireNonNull(account, "account");
    }

    public ReferralDeed getDeed() {
        return deed;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getDoneBy() {
        return doneBy;
    }
}
