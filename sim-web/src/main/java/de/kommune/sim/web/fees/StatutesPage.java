package de.kommune.sim.web.fees;

import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.fees.boundary.FeeStatutes;
import de.kommune.sim.housing.fees.boundary.NewStatute;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeRule;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The versions of the statute («Gebührensatzungen»), and entering the next one. */
@Named("feesStatutesPage")
@ViewScoped
public class StatutesPage implements Serializable {

    private final List<TariffForm> forms =
            Arrays.stream(PayerGroup.values()).map(TariffForm::new).toList();

    @EJB
    private FeeStatutes statutes;

    @Inject
    private Clock clock;

    private List<FeeStatute> versions;
    private List<FeeRule> rules;
    private int countingDay;
    private int monthsBack;
    private String ruleSource;
    private LocalDate ruleFrom;
    private String title;
    private String source;
    private DayCount dayCount = DayCount.THIRTIETHS;
    private String remedy;
    private LocalDate from;

    /** Takes the instructions on remedies over from the version before. */
    public void open() {
        versions = statutes.list();
        rules = statutes.rules();
        countingDay = rules.get(0).getCountingDay();
        monthsBack = rules.get(0).getMonthsBack();
        ruleFrom = LocalDate.now(clock).plusDays(1);
        remedy = versions.isEmpty() ? null : versions.get(0).getRemedy();
        from = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
    }

    public String enact() {
        List<FeeTariff> tariffs =
                forms.stream().flatMap(form -> form.tariffs().stream()).toList();
        statutes.enact(new NewStatute(title, source, dayCount, remedy, from, tariffs));
        Notices.info("fees.statutes.enacted", title, from);
        return "/fees/statutes?faces-redirect=true";
    }

    public String setRule() {
        statutes.setRule(countingDay, monthsBack, ruleSource, ruleFrom);
        Notices.info("fees.rule.saved", ruleFrom);
        return "/fees/statutes?faces-redirect=true";
    }

    public List<FeeRule> getRules() {
        return rules;
    }

    public int getCountingDay() {
        return countingDay;
    }

    public void setCountingDay(int countingDay) {
        this.countingDay = countingDay;
    }

    public int getMonthsBack() {
        return monthsBack;
    }

    public void setMonthsBack(int monthsBack) {
        this.monthsBack = monthsBack;
    }

    public String getRuleSource() {
        return ruleSource;
    }

    public void setRuleSource(String ruleSource) {
        this.ruleSource = ruleSource;
    }

    public LocalDate getRuleFrom() {
        return ruleFrom;
    }

    public void setRuleFrom(LocalDate ruleFrom) {
        this.ruleFrom = ruleFrom;
    }

    public List<FeeStatute> getStatutes() {
        return versions;
    }

    public List<TariffForm> getForms() {
        return forms;
    }

    public DayCount[] getDayCounts() {
        return DayCount.values();
    }

    public TariffBasis[] getBases() {
        return TariffBasis.values();
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public DayCount getDayCount() {
        return dayCount;
    }

    public void setDayCount(DayCount dayCount) {
        this.dayCount = dayCount;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
