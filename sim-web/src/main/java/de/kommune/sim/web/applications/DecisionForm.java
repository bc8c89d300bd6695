package de.kommune.sim.web.applications;

import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The fields of a decision («Formular der Entscheidung»). */
public class DecisionForm implements Serializable {

    private DecisionOutcome outcome;
    private String statute;
    private BigDecimal amount;
    private Rhythm rhythm;
    private LocalDate from;
    private LocalDate lastDay;
    private String reasons;

    DecisionForm(String statute) {
        this.statute = statute;
    }

    DecisionFacts facts() {
        return new DecisionFacts(outcome, statute, amount, rhythm, period(), reasons);
    }

    private Period period() {
        if (from == null && lastDay == null) {
            return null;
        }
        if (from == null || lastDay == null) {
            throw new BusinessException("benefits.grantIncomplete");
        }
        return Period.ofDays(from, lastDay);
    }

    public DecisionOutcome[] getOutcomes() {
        return DecisionOutcome.values();
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecisionOutcome outcome) {
        this.outcome = outcome;
    }

    public String getStatute() {
        return statute;
    }

    public void setStatute(String statute) {
        this.statute = statute;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
