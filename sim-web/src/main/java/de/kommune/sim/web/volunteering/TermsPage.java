package de.kommune.sim.web.volunteering;

import de.kommune.sim.common.Period;
import de.kommune.sim.volunteering.volunteers.boundary.TermsView;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerTerms;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.CertificateTerms;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/** The terms and limits of volunteering («Fristen und Grenzen des Ehrenamts»), and laying down the next ones. */
@Named("volunteeringTermsPage")
@ViewScoped
public class TermsPage implements Serializable {

    private static final String AGAIN = "/volunteering/terms?faces-redirect=true";

    @EJB
    private VolunteerTerms terms;

    @Inject
    private Clock clock;

    private TermsView view;

    private int maxAge;
    private int renewal;
    private int warn;
    private int keep;
    private LocalDate certificateFrom;
    private String certificateSource;

    private BigDecimal amount;
    private int percent;
    private LocalDate limitFrom;
    private String limitSource;

    private int months;
    private LocalDate keepingFrom;
    private String keepingSource;

    /** Whoever changes a rule mostly changes one number of it, so the others stand there already. */
    public void open() {
        view = terms.all();
        CertificateRule last = view.certificates().get(0);
        maxAge = last.getMaxAgeMonths();
        renewal = last.getRenewalMonths();
        warn = last.getWarnDays();
        keep = last.getKeepMonths();
        percent = view.limits().get(0).getWarnPercent();
        months = view.keeping().get(0).getKeepMonths();
        LocalDate today = LocalDate.now(clock);
        certificateFrom = today.plusDays(1);
        keepingFrom = certificateFrom;
        limitFrom = LocalDate.of(today.getYear() + 1, 1, 1);
    }

    public String setCertificate() {
        terms.setCertificate(new CertificateTerms(maxAge, renewal, warn, keep), certificateSource, certificateFrom);
        return done(certificateFrom);
    }

    public String setLimit() {
        terms.setLimit(amount, percent, limitSource, limitFrom);
        return done(limitFrom);
    }

    public String setKeeping() {
        terms.setKeeping(months, keepingSource, keepingFrom);
        return done(keepingFrom);
    }

    private static String done(LocalDate from) {
        Notices.info("volunteering.terms.done", from);
        return AGAIN;
    }

    /** Whether it holds today. */
    public boolean isNow(Period period) {
        return period.contains(LocalDate.now(clock));
    }

    public TermsView getView() {
        return view;
    }

    public int getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(int maxAge) {
        this.maxAge = maxAge;
    }

    public int getRenewal() {
        return renewal;
    }

    public void setRenewal(int renewal) {
        this.renewal = renewal;
    }

    public int getWarn() {
        return warn;
    }

    public void setWarn(int warn) {
        this.warn = warn;
    }

    public int getKeep() {
        return keep;
    }

    public void setKeep(int keep) {
        this.keep = keep;
    }

    public LocalDate getCertificateFrom() {
        return certificateFrom;
    }

    public void setCertificateFrom(LocalDate certificateFrom) {
        this.certificateFrom = certificateFrom;
    }

    public String getCertificateSource() {
        return certificateSource;
    }

    public void setCertificateSource(String certificateSource) {
        this.certificateSource = certificateSource;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    public LocalDate getLimitFrom() {
        return limitFrom;
    }

    public void setLimitFrom(LocalDate limitFrom) {
        this.limitFrom = limitFrom;
    }

    public String getLimitSource() {
        return limitSource;
    }

    public void setLimitSource(String limitSource) {
        this.limitSource = limitSource;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public LocalDate getKeepingFrom() {
        return keepingFrom;
    }

    public void setKeepingFrom(LocalDate keepingFrom) {
        this.keepingFrom = keepingFrom;
    }

    public String getKeepingSource() {
        return keepingSource;
    }

    public void setKeepingSource(String keepingSource) {
        this.keepingSource = keepingSource;
    }
}
