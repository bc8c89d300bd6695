package de.kommune.sim.procedures.asylum.entity;

import de.kommune.sim.common.deadline.DeadlineDirection;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.common.deadline.DeadlineShift;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.common.deadline.DeadlineUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Until when a decision can be answered («Rechtsbehelfsfrist»), as the rules said when it was written down: a rule that is changed
 * later does not change the day that a client was told.
 */
@Embeddable
public class AsylumRemedy implements Serializable {

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "presumed_by", length = 160)
    private String presumedBy;

    @Column(name = "law_of")
    private LocalDate lawOf;

    @Column(name = "remedy_amount")
    private Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "remedy_unit", length = 6)
    private DeadlineUnit unit;

    @Column(name = "urgent_amount")
    private Integer urgentAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgent_unit", length = 6)
    private DeadlineUnit urgentUnit;

    @Column(name = "remedy_statute", length = 160)
    private String statute;

    @Column(name = "remedy_body", length = 160)
    private String body;

    @Column(name = "remedy_uncertain")
    private boolean uncertain;

    @Column(name = "remedy_until")
    private LocalDate until;

    @Column(name = "urgent_until")
    private LocalDate urgentUntil;

    protected AsylumRemedy() {}

    /**
     * @param law what the rules say about the remedy
     * @param received from when the time runs
     * @param toldUntil the last day by the instructions in the decision, which goes before; null where it says the same
     */
    public AsylumRemedy(RemedyLaw law, Received received, LocalDate toldUntil) {
        this.receivedOn = received.on();
        this.presumedBy = received.presumedBy();
        this.lawOf = law.lawOf();
        this.amount = law.remedy().amount();
        this.unit = law.remedy().unit();
        this.urgentAmount = law.urgent() == null ? null : law.urgent().amount();
        this.urgentUnit = law.urgent() == null ? null : law.urgent().unit();
        this.statute = law.statute();
        this.body = law.body();
        this.uncertain = law.uncertain();
        this.until = toldUntil == null ? reading().lastDay() : toldUntil;
        this.urgentUntil = urgentAmount == null ? null : urgentOr(toldUntil);
    }

    private LocalDate urgentOr(LocalDate told) {
        return told == null ? urgentReading().lastDay() : told;
    }

    /**
     * What the rules in force say about the remedy («geltende Regel»).
     *
     * @param lawOf the day whose law counts
     * @param urgent null where no term is set for urgent help by the court
     * @param uncertain whether it has to be looked up before use
     */
    public record RemedyLaw(
            LocalDate lawOf,
            DeadlineTerms remedy,
            DeadlineTerms urgent,
            String statute,
            String body,
            boolean uncertain) {}

    /** @param presumedBy the statute by which the day of receipt is presumed; null where it is known */
    public record Received(LocalDate on, String presumedBy) {}

    /** How the last day for the action was reckoned. */
    public DeadlineReading reading() {
        return reading(amount, unit);
    }

    /** How the last day for the urgent application was reckoned; null where there is no term for it. */
    public DeadlineReading urgentReading() {
        return urgentAmount == null ? null : reading(urgentAmount, urgentUnit);
    }

    private DeadlineReading reading(int length, DeadlineUnit in) {
        return new DeadlineReckoning()
                .reckon(receivedOn, new DeadlineTerms(length, in, DeadlineDirection.AFTER, DeadlineShift.NEXT_WORKDAY));
    }

    /** Whether the day is that of the instructions in the decision, not the one reckoned. */
    public boolean isTold() {
        return !until.equals(reading().lastDay());
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** The statute by which the day of receipt is presumed; null where it is known. */
    public String getPresumedBy() {
        return presumedBy;
    }

    /** The day whose law was taken. */
    public LocalDate getLawOf() {
        return lawOf;
    }

    public Integer getAmount() {
        return amount;
    }

    public DeadlineUnit getUnit() {
        return unit;
    }

    public String getStatute() {
        return statute;
    }

    public String getBody() {
        return body;
    }

    /** Whether the rule has to be looked up before use. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** The last day for the action. */
    public LocalDate getUntil() {
        return until;
    }

    /** The last day for the urgent application; null where there is no term for it. */
    public LocalDate getUrgentUntil() {
        return urgentUntil;
    }
}
