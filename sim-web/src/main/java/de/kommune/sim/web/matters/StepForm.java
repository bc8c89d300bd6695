package de.kommune.sim.web.matters;

import de.kommune.sim.procedures.matters.boundary.MatterLine;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterOutcome;
import de.kommune.sim.procedures.matters.entity.MatterState;
import java.io.Serializable;
import java.time.LocalDate;

/** What is written down about the next step of a matter («nächster Schritt»). */
public class StepForm implements Serializable {

    private LocalDate day;
    private String reference;
    private String why;
    private LocalDate until;
    private String wanted;
    private MatterDecision decision;
    private LocalDate postedOn;
    private LocalDate receivedOn;
    private MatterOutcome outcome;

    /** A decision that can still be put right stands there as it was entered; a presumed day of receipt does not, for nobody entered it. */
    void fill(MatterLine line, LocalDate today) {
        day = today;
        reference = line.reference();
        if (line.state() == MatterState.DECIDED) {
            decision = line.decision();
            postedOn = line.receipt().getPostedOn();
            receivedOn = line.receipt().getPresumedDays() == null ? line.receivedOn() : null;
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public MatterDecision getDecision() {
        return decision;
    }

    public void setDecision(MatterDecision decision) {
        this.decision = decision;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public MatterOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(MatterOutcome outcome) {
        this.outcome = outcome;
    }
}
