package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** For how long a certificate clears and is remembered («Fristen des Führungszeugnisses»), as data with validity and source. */
@Entity
@Table(name = "certificate_rule")
public class CertificateRule extends BaseEntity {

    @Column(name = "max_age_months", nullable = false, updatable = false)
    private int maxAgeMonths;

    @Column(name = "renewal_months", nullable = false, updatable = false)
    private int renewalMonths;

    @Column(name = "warn_days", nullable = false, updatable = false)
    private int warnDays;

    @Column(name = "keep_months", nullable = false, updatable = false)
    private int keepMonths;

    @Column(nullable = false, updatable = false, length = 400)
    private String source;

    @Embedded
    private Period period;

    protected CertificateRule() {}

    public CertificateRule(int maxAgeMonths, int renewalMonths, int warnDays, int keepMonths, Period period) {
        this.maxAgeMonths = maxAgeMonths;
        this.renewalMonths = renewalMonths;
        this.warnDays = warnDays;
        this.keepMonths = keepMonths;
        this.period = period;
    }

    /** How old a certificate may be at most when it is seen. */
    public int getMaxAgeMonths() {
        return maxAgeMonths;
    }

    /** For so long it clears, from its own date on. */
    public int getRenewalMonths() {
        return renewalMonths;
    }

    /** So many days before it lapses it is pointed out. */
    public int getWarnDays() {
        return warnDays;
    }

    /** For so long its facts are kept after the work with minors has ended. */
    public int getKeepMonths() {
        return keepMonths;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
