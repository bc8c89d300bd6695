package de.kommune.sim.referrals.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** By when a referral should have come further («Fristen der Vermittlung»), with validity and source. */
@Entity
@Table(name = "referral_rule")
public class ReferralRule extends BaseEntity {

    @Column(name = "send_days", nullable = false, updatable = false)
    private int sendDays;

    @Column(name = "answer_days", nullable = false, updatable = false)
    private int answerDays;

    @Column(name = "ask_days", nullable = false, updatable = false)
    private int askDays;

    @Column(name = "outcome_days", nullable = false, updatable = false)
    private int outcomeDays;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected ReferralRule() {}

    public ReferralRule(int sendDays, int answerDays, int askDays, int outcomeDays, Period period) {
        this.sendDays = sendDays;
        this.answerDays = answerDays;
        this.askDays = askDays;
        this.outcomeDays = outcomeDays;
        this.period = period;
    }

    /** By when the next thing should have happened after that deed; null where nothing is awaited any more. */
    public LocalDate dueAfter(ReferralDeed deed, LocalDate day) {
        return switch (deed) {
            case PREPARED -> day.plusDays(sendDays);
            case SENT -> day.plusDays(answerDays);
            case ASKED -> day.plusDays(askDays);
            case ACCEPTED -> day.plusDays(outcomeDays);
            case DECLINED, CLOSED, WITHDRAWN -> null;
        };
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
