package de.kommune.sim.web.figures;

import de.kommune.sim.housing.forecast.boundary.ArrivalExpectations;
import de.kommune.sim.housing.forecast.entity.ArrivalExpectation;
import de.kommune.sim.housing.forecast.entity.ExpectationFacts;
import de.kommune.sim.housing.forecast.entity.HistoryRule;
import de.kommune.sim.housing.forecast.entity.ReceptionQuota;
import de.kommune.sim.housing.forecast.entity.ShapeMix;
import de.kommune.sim.housing.forecast.entity.Spread;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How many people are expected to come and to leave in a month («Erwartung»), every version, and a form for the next one. */
@Named("figuresExpectationPage")
@ViewScoped
public class ExpectationPage implements Serializable {

    @EJB
    private ArrivalExpectations expectations;

    @Inject
    private Clock clock;

    private List<ArrivalExpectation> all;
    private int[] arrivals;
    private int[] leaving;
    private int[] births;
    private int[] history;
    private int[] mix;
    private Integer quotaOpen;
    private LocalDate quotaOn;
    private Integer quotaMonths;
    private String source;
    private LocalDate from;

    public void open() {
        all = expectations.list();
        ArrivalExpectation last = all.get(0);
        arrivals = values(last.getArrivals());
        leaving = values(last.getLeaving());
        births = values(last.getBirths());
        history = new int[] {last.getHistory().months(), last.getHistory().least()};
        owed(last.getQuota());
        ShapeMix shares = last.getMix();
        mix = new int[] {shares.menAlone(), shares.womenAlone(), shares.two(), shares.threeOrFour(), shares.fiveOrMore()
        };
        LocalDate next = last.getPeriod().getFrom().plusDays(1);
        LocalDate today = LocalDate.now(clock);
        from = next.isAfter(today) ? next : today;
    }

    private void owed(ReceptionQuota quota) {
        if (quota != null) {
            quotaOpen = quota.open();
            quotaOn = quota.on();
            quotaMonths = quota.months();
        }
    }

    private static int[] values(Spread spread) {
        return new int[] {spread.low(), spread.middle(), spread.high()};
    }

    public String set() {
        expectations.set(new ExpectationFacts(
                new Spread(arrivals[0], arrivals[1], arrivals[2]),
                new Spread(leaving[0], leaving[1], leaving[2]),
                new Spread(births[0], births[1], births[2]),
                new ShapeMix(mix[0], mix[1], mix[2], mix[3], mix[4]),
                new HistoryRule(history[0], history[1]),
                ReceptionQuota.of(quotaOpen, quotaOn, quotaMonths),
                source,
                from));
        Notices.info("figures.expectation.done", from);
        return "/figures/expectation?faces-redirect=true";
    }

    /** «8 / 12 / 17 Personen kommen, 4 / 8 / 12 ziehen aus» */
    public String rates(ArrivalExpectation one) {
        Spread coming = one.getArrivals();
        Spread going = one.getLeaving();
        return Texts.format(
                "figures.expectation.rates",
                coming.low(),
                coming.middle(),
                coming.high(),
                going.low(),
                going.middle(),
                going.high());
    }

    /** «0 / 1 / 2 Geburten; eigene Erfahrung geht vor ab 20 Personen in 12 Monaten» */
    public String experience(ArrivalExpectation one) {
        return Texts.format(
                "figures.expectation.experience",
                one.getBirths().low(),
                one.getBirths().middle(),
                one.getBirths().high(),
                one.getHistory().least(),
                one.getHistory().months());
    }

    /** «Noch 14 Personen aufzunehmen, Stand 20.11.2026, verteilt auf 3 Monate»; empty where nobody has noted it. */
    public String quota(ArrivalExpectation one) {
        return QuotaWords.of(one.getQuota());
    }

    public Integer getQuotaOpen() {
        return quotaOpen;
    }

    public void setQuotaOpen(Integer quotaOpen) {
        this.quotaOpen = quotaOpen;
    }

    public LocalDate getQuotaOn() {
        return quotaOn;
    }

    public void setQuotaOn(LocalDate quotaOn) {
        this.quotaOn = quotaOn;
    }

    public Integer getQuotaMonths() {
        return quotaMonths;
    }

    public void setQuotaMonths(Integer quotaMonths) {
        this.quotaMonths = quotaMonths;
    }

    public int[] getBirths() {
        return births;
    }

    public int[] getHistory() {
        return history;
    }

    /** «40 % Männer allein, …» */
    public String shares(ArrivalExpectation one) {
        ShapeMix shares = one.getMix();
        return Texts.format(
                "figures.expectation.shares",
                shares.menAlone(),
                shares.womenAlone(),
                shares.two(),
                shares.threeOrFour(),
                shares.fiveOrMore());
    }

    /** The latest first. */
    public List<ArrivalExpectation> getAll() {
        return all;
    }

    /** From the low to the high course. */
    public int[] getArrivals() {
        return arrivals;
    }

    public int[] getLeaving() {
        return leaving;
    }

    /** In the order of the shapes. */
    public int[] getMix() {
        return mix;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
