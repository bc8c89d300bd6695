package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** A time under one law as it was confirmed («bestätigter Abschnitt»), with the reason as it stood then. */
@Entity
@Table(name = "regime_confirmed")
public class ConfirmedSpan extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "confirmation_id", updatable = false)
    private RegimeConfirmation confirmation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private BenefitRegime regime;

    @Column(nullable = false, updatable = false, length = 700)
    private String reason;

    @Embedded
    private Period period;

    protected ConfirmedSpan() {}

    public ConfirmedSpan(RegimeConfirmation confirmation, RegimeSpan span) {
        this.confirmation = Objects.requireNonNull(confirmation, "confirmation");
        this.regime = span.regime();
        this.period = span.period();
        this.reason = span.rules().stream()
                .map(rule -> rule.outcome().reason())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    public RegimeConfirmation getConfirmation() {
        return confirmation;
    }

    public BenefitRegime getRegime() {
        return regime;
    }

    public Period getPeriod() {
        return period;
    }

    public String getReason() {
        return reason;
    }
}
