package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How long before its end or review an agreement is pointed out («Vorlauf»), with validity and source. */
@Entity
@Table(name = "agreement_rule")
public class AgreementRule extends BaseEntity {

    @Column(name = "warn_days", nullable = false, updatable = false)
    private int warnDays;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected AgreementRule() {}

    public AgreementRule(int warnDays, Period period) {
        this.warnDays = warnDays;
        this.period = period;
    }

    public int getWarnDays() {
        return warnDays;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
