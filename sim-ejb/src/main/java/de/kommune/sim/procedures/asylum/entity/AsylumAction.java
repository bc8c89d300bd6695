package de.kommune.sim.procedures.asylum.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What was done against a decision, and what the court said («Klage und Eilantrag»). Filled in by a form; copies only. */
@Embeddable
public class AsylumAction implements Serializable {

    @Column(name = "action_on")
    private LocalDate actionOn;

    @Column(name = "urgent_on")
    private LocalDate urgentOn;

    @Column(name = "waived_on")
    private LocalDate waivedOn;

    @Column(length = 160)
    private String court;

    @Column(name = "court_file_no", length = 40)
    private String courtFileNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgent_outcome", length = 9)
    private CourtOutcome urgentOutcome;

    @Enumerated(EnumType.STRING)
    @Column(length = 9)
    private CourtOutcome outcome;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    /** The same, without blanks around; refuses what cannot be. */
    public AsylumAction checked(LocalDate decidedOn, LocalDate today) {
        AsylumAction checked = copy();
        if (Stream.of(checked.actionOn, checked.urgentOn, checked.waivedOn, checked.outcomeOn)
                .filter(Objects::nonNull)
                .anyMatch(day -> day.isBefore(decidedOn) || day.isAfter(today))) {
            throw new BusinessException("procedures.asylumActionDay", decidedOn, today);
        }
        if ((checked.outcome == null) != (checked.outcomeOn == null)
                || checked.outcome != null && checked.actionOn == null
                || checked.urgentOutcome != null && checked.urgentOn == null) {
            throw new BusinessException("procedures.asylumOutcomeWithoutAction");
        }
        return checked;
    }

    public AsylumAction copy() {
        AsylumAction copy = new AsylumAction();
        copy.actionOn = actionOn;
        copy.urgentOn = urgentOn;
        copy.waivedOn = waivedOn;
        copy.court = strip(court);
        copy.courtFileNo = strip(courtFileNo);
        copy.urgentOutcome = urgentOutcome;
        copy.outcome = outcome;
        copy.outcomeOn = outcomeOn;
        return copy;
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public LocalDate getActionOn() {
        return actionOn;
    }

    public void setActionOn(LocalDate actionOn) {
        this.actionOn = actionOn;
    }

    public LocalDate getUrgentOn() {
        return urgentOn;
    }

    public void setUrgentOn(LocalDate urgentOn) {
        this.urgentOn = urgentOn;
    }

    /** On which the client said that she does nothing, or nothing more; from then on no day is counted. */
    public LocalDate getWaivedOn() {
        return waivedOn;
    }

    public void setWaivedOn(LocalDate waivedOn) {
        this.waivedOn = waivedOn;
    }

    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getCourtFileNo() {
        return courtFileNo;
    }

    public void setCourtFileNo(String courtFileNo) {
        this.courtFileNo = courtFileNo;
    }

    /** Whether the court gave the action effect until it decides; null as long as it has not decided. */
    public CourtOutcome getUrgentOutcome() {
        return urgentOutcome;
    }

    public void setUrgentOutcome(CourtOutcome urgentOutcome) {
        this.urgentOutcome = urgentOutcome;
    }

    public CourtOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CourtOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    public void setOutcomeOn(LocalDate outcomeOn) {
        this.outcomeOn = outcomeOn;
    }
}
