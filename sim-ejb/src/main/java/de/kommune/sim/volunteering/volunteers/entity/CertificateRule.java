package de.kommune.sim.volunteering.volunteers.entity;

import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** For how long a certificate clears and is remembered («Fristen des Führungszeugnisses»), as data with validity and source. */
@Entity
@Table(name = "certificate_rule")
public class CertificateRule extends DatedRule {

    @Column(name = "max_age_months", nullable = false, updatable = false)
    private int maxAgeMonths;

    @Column(name = "renewal_months", nullable = false, updatable = false)
    private int renewalMonths;

    @Column(name = "warn_days", nullable = false, updatable = false)
    private int warnDays;

    @Column(name = "keep_months", nullable = false, updatable = false)
    private int keepMonths;

    protected CertificateRule() {}

    public CertificateRule(CertificateTerms terms, Period period, String source, String notedBy) {
        super(period, source, notedBy);
        this.maxAgeMonths = terms.maxAgeMonths();
        this.renewalMonths = terms.renewalMonths();
        this.warnDays = terms.warnDays();
        this.keepMonths = terms.keepMonths();
    }

    /** What holds from that day on instead of it. */
    public CertificateRule next(CertificateTerms terms, String source, LocalDate from, String by) {
        return new CertificateRule(terms.checked(), giveWayOn(from), source, by);
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
}
