package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many people come and leave in a month («Erwartung»), as data with validity and source. One follows the other without a gap. */
@Entity
@Table(name = "arrival_expectation")
public class ArrivalExpectation extends BaseEntity {

    @Column(name = "arrivals_low", nullable = false, updatable = false)
    private int arrivalsLow;

    @Column(name = "arrivals_middle", nullable = false, updatable = false)
    private int arrivalsMiddle;

    @Column(name = "arrivals_high", nullable = false, updatable = false)
    private int arrivalsHigh;

    @Column(name = "leaving_low", nullable = false, updatable = false)
    private int leavingLow;

    @Column(name = "leaving_middle", nullable = false, updatable = false)
    private int leavingMiddle;

    @Column(name = "leaving_high", nullable = false, updatable = false)
    private int leavingHigh;

    @Column(name = "men_alone", nullable = false, updatable = false)
    private int menAlone;

    @Column(name = "women_alone", nullable = false, updatable = false)
    private int womenAlone;

    @Column(name = "two_people", nullable = false, updatable = false)
    private int two;

    @Column(name = "three_or_four", nullable = false, updatable = false)
    private int threeOrFour;

    @Column(name = "five_or_more", nullable = false, updatable = false)
    private int fiveOrMore;

    @Column(name = "births_low", nullable = false, updatable = false)
    private int birthsLow;

    @Column(name = "births_middle", nullable = false, updatable = false)
    private int birthsMiddle;

    @Column(name = "births_high", nullable = false, updatable = false)
    private int birthsHigh;

    @Column(name = "history_months", nullable = false, updatable = false)
    private int historyMonths;

    @Column(name = "history_least", nullable = false, updatable = false)
    private int historyLeast;

    @Column(name = "quota_open", updatable = false)
    private Integer quotaOpen;

    @Column(name = "quota_on", updatable = false)
    private LocalDate quotaOn;

    @Column(name = "quota_months", updatable = false)
    private Integer quotaMonths;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected ArrivalExpectation() {}

    public ArrivalExpectation(ExpectationFacts facts, String notedBy) {
        if (facts.source() == null || facts.source().isBlank()) {
            throw new BusinessException("housing.forecastWithoutSource");
        }
        arrivalsLow = facts.arrivals().low();
        arrivalsMiddle = facts.arrivals().middle();
        arrivalsHigh = facts.arrivals().high();
        leavingLow = facts.leaving().low();
        leavingMiddle = facts.leaving().middle();
        leavingHigh = facts.leaving().high();
        birthsLow = facts.births().low();
        birthsMiddle = facts.births().middle();
        birthsHigh = facts.births().high();
        historyMonths = facts.history().months();
        historyLeast = facts.history().least();
        mixed(facts.mix());
        owed(facts.quota());
        source = facts.source().strip();
        period = Period.since(facts.from());
        this.notedBy = notedBy;
    }

    private void mixed(ShapeMix mix) {
        mix.check();
        menAlone = mix.menAlone();
        womenAlone = mix.womenAlone();
        two = mix.two();
        threeOrFour = mix.threeOrFour();
        fiveOrMore = mix.fiveOrMore();
    }

    private void owed(ReceptionQuota quota) {
        if (quota != null) {
            quotaOpen = quota.open();
            quotaOn = quota.on();
            quotaMonths = quota.months();
        }
    }

    /** Another one holds from that day on. */
    public void giveWayOn(LocalDate day) {
        if (!day.isAfter(period.getFrom())) {
            throw new BusinessException("housing.ruleBefore", period.getFrom());
        }
        period = Period.between(period.getFrom(), day);
    }

    /** Everybody who comes, announced or not. */
    public Spread getArrivals() {
        return new Spread(arrivalsLow, arrivalsMiddle, arrivalsHigh);
    }

    /** Who leaves without a planned end. */
    public Spread getLeaving() {
        return new Spread(leavingLow, leavingMiddle, leavingHigh);
    }

    /** Who is born in the shelters. */
    public Spread getBirths() {
        return new Spread(birthsLow, birthsMiddle, birthsHigh);
    }

    /** When the town's own history goes before what is laid down here. */
    public HistoryRule getHistory() {
        return new HistoryRule(historyMonths, historyLeast);
    }

    /** What the town still has to take in; null where nobody has noted it. */
    public ReceptionQuota getQuota() {
        return ReceptionQuota.of(quotaOpen, quotaOn, quotaMonths);
    }

    public ShapeMix getMix() {
        return new ShapeMix(menAlone, womenAlone, two, threeOrFour, fiveOrMore);
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
