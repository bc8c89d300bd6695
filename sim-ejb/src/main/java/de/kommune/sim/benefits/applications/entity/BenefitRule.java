package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** From which sum on a second person signs, and until when the desk is to answer («Regel für Leistungsanträge»), with validity and source. */
@Entity
@Table(name = "benefit_rule")
public class BenefitRule extends DatedRule {

    private static final int LONGEST_DAYS = 365;
    private static final BigDecimal MOST = new BigDecimal("999999.99");

    @Column(name = "second_above", nullable = false, updatable = false, precision = 9, scale = 2)
    private BigDecimal secondAbove;

    @Column(name = "due_days", nullable = false, updatable = false)
    private int dueDays;

    @Column(name = "answer_days", nullable = false, updatable = false)
    private int answerDays;

    @Column(nullable = false, updatable = false, length = 400)
    private String silence;

    @Column(name = "silence_statute", nullable = false, updatable = false, length = 160)
    private String silenceStatute;

    protected BenefitRule() {}

    private BenefitRule(BigDecimal secondAbove, int dueDays, int answerDays, Period period, String source, String by) {
        super(period, source, by);
        this.secondAbove = secondAbove;
        this.dueDays = dueDays;
        this.answerDays = answerDays;
    }

    /** What holds from that day on instead of it. */
    public BenefitRule next(BigDecimal above, int due, int answer, String source, LocalDate from, String by) {
        if (above == null || above.signum() < 0 || above.compareTo(MOST) > 0 || above.scale() > 2) {
            throw new BusinessException("benefits.notALimit", above);
        }
        if (due < 1 || due > LONGEST_DAYS || answer < 1 || answer > LONGEST_DAYS) {
            throw new BusinessException("benefits.notATerm", LONGEST_DAYS);
        }
        BenefitRule next = new BenefitRule(above, due, answer, giveWayOn(from), source, by);
        next.silence = silence;
        next.silenceStatute = silenceStatute;
        return next;
    }

    /** What comes to more than this needs a second signature. */
    public BigDecimal getSecondAbove() {
        return secondAbove;
    }

    /** Within how many days the desk is to decide. */
    public int getDueDays() {
        return dueDays;
    }

    /** What follows when the client does not answer, as a letter says it. */
    public String getSilence() {
        return silence;
    }

    /** By which statute. */
    public String getSilenceStatute() {
        return silenceStatute;
    }

    /** Within how many days the client is to answer. */
    public int getAnswerDays() {
        return answerDays;
    }
}
