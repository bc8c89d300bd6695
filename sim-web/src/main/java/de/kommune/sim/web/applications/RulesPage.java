package de.kommune.sim.web.applications;

import de.kommune.sim.benefits.applications.boundary.BenefitRules;
import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.common.Period;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The limit for a second signature and the terms of the desk («Regeln für Leistungsanträge»), and laying down the next. */
@Named("applicationsRulesPage")
@ViewScoped
public class RulesPage implements Serializable {

    @EJB
    private BenefitRules rules;

    @Inject
    private Clock clock;

    private List<BenefitRule> all;
    private BigDecimal limit;
    private int dueDays;
    private int answerDays;
    private LocalDate from;
    private String source;

    /** Whoever changes a rule mostly changes one number of it, so the others stand there already. */
    public void open() {
        all = rules.all();
        BenefitRule last = all.get(0);
        limit = last.getSecondAbove();
        dueDays = last.getDueDays();
        answerDays = last.getAnswerDays();
        from = LocalDate.now(clock).plusDays(1);
    }

    public String save() {
        rules.replace(limit, dueDays, answerDays, source, from);
        Notices.info("applications.rules.saved", from);
        return "/applications/rules?faces-redirect=true";
    }

    /** Whether it holds today. */
    public boolean isNow(Period period) {
        return period.contains(LocalDate.now(clock));
    }

    public List<BenefitRule> getAll() {
        return all;
    }

    public BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(BigDecimal limit) {
        this.limit = limit;
    }

    public int getDueDays() {
        return dueDays;
    }

    public void setDueDays(int dueDays) {
        this.dueDays = dueDays;
    }

    public int getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(int answerDays) {
        this.answerDays = answerDays;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
