package de.kommune.sim.benefits.applications.entity;

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

/** One thing that was done with an application, and what was said with it («Schritt»). The words lie under seal. */
@Entity
@Table(name = "benefit_step")
public class ApplicationStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private BenefitApplication application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private ApplicationDeed deed;

    @Column(nullable = false, updatable = false, length = 120)
    private String account;

    @Column(nullable = false, updatable = false)
    private LocalDateTime at;

    @Embedded
    private SealedText words;

    protected ApplicationStep() {}

    public ApplicationStep(BenefitApplication application, ApplicationDeed deed, String account, LocalDateTime at) {
        this.application = Objects.requireNonNull(application, "application");
        this.deed = Objects.requireNonNull(deed, "deed");
        this.account = Objects.requireNonNull(account, "account");
        this.at = Objects.requireNonNull(at, "at");
    }

    /** Puts the sealed words in, once; they can be sealed only when the row has its number. */
    public void fill(SealedText sealed) {
        words = sealed;
    }

    public ApplicationDeed getDeed() {
        return deed;
    }

    public String getAccount() {
        return account;
    }

    public LocalDateTime getAt() {
        return at;
    }

    /** Null where nothing was said. */
    public SealedText getWords() {
        return words;
    }
}
