package de.kommune.sim.procedures.matters.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What the client did against a decision, and how it ended («Rechtsbehelf und Eilantrag»). */
@Embeddable
public class Answer implements Serializable {

    @Column(name = "remedy_on")
    private LocalDate remedyOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "remedy_outcome", length = 9)
    private MatterOutcome outcome;

    @Column(name = "remedy_outcome_on")
    private LocalDate outcomeOn;

    @Column(name = "urgent_on")
    private LocalDate urgentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgent_outcome", length = 9)
    private MatterOutcome urgentOutcome;

    @Column(name = "urgent_outcome_on")
    private LocalDate urgentOutcomeOn;

    public Answer() {}

    void bring(LocalDate day, Receipt receipt) {
        checkReceived(day, receipt);
        remedyOn = day;
    }

    void urge(LocalDate day, Receipt receipt) {
        if (urgentOn != null) {
            throw new BusinessException("procedures.urgentThere", urgentOn);
        }
        checkReceived(day, receipt);
        urgentOn = day;
    }

    private static void checkReceived(LocalDate day, Receipt receipt) {
        Objects.requireNonNull(day, "day");
        if (day.isBefore(receipt.earliest())) {
            throw new BusinessException("procedures.remedyBeforeReceived", day, receipt.earliest());
        }
    }

    void end(MatterOutcome how, LocalDate day) {
        checkAfter(day, remedyOn);
        outcome = Objects.requireNonNull(how, "how");
        outcomeOn = day;
    }

    void endUrgent(MatterOutcome how, LocalDate day) {
        checkAfter(day, urgentOn);
        urgentOutcome = Objects.requireNonNull(how, "how");
        urgentOutcomeOn = day;
    }

    private static void checkAfter(LocalDate day, LocalDate brought) {
        if (Objects.requireNonNull(day, "day").isBefore(brought)) {
            throw new BusinessException("procedures.outcomeBeforeRemedy", day, brought);
        }
    }

    Answer copy() {
        Answer copy = new Answer();
        copy.remedyOn = remedyOn;
        copy.outcome = outcome;
        copy.outcomeOn = outcomeOn;
        copy.urgentOn = urgentOn;
        copy.urgentOutcome = urgentOutcome;
        copy.urgentOutcomeOn = urgentOutcomeOn;
        return copy;
    }

    /** The court was asked for urgent help and has not answered yet. */
    public boolean isUrgentRunning() {
        return urgentOn != null && urgentOutcome == null;
    }

    /** When objection or action was brought; null before. */
    public LocalDate getRemedyOn() {
        return remedyOn;
    }

    /** How it ended; null before, and for what ended before this was kept. */
    public MatterOutcome getOutcome() {
        return outcome;
    }

    public LocalDate getOutcomeOn() {
        return outcomeOn;
    }

    /** When a court was asked for urgent help; null where it was not. */
    public LocalDate getUrgentOn() {
        return urgentOn;
    }

    public MatterOutcome getUrgentOutcome() {
        return urgentOutcome;
    }

    public LocalDate getUrgentOutcomeOn() {
        return urgentOutcomeOn;
    }
}
