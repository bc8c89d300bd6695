package de.kommune.sim.procedures.matters.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** How a decision reached the client, and until when it can be answered («Bekanntgabe»), as the rules said when it was written down. */
@Embeddable
public class Receipt implements Serializable {

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "presumed_days")
    private Integer presumedDays;

    @Column(name = "presumed_by", length = 160)
    private String presumedBy;

    @Column(name = "law_of")
    private LocalDate lawOf;

    @Column(name = "remedy_last_day")
    private LocalDate remedyLastDay;

    @Column(name = "urgent_last_day")
    private LocalDate urgentLastDay;

    protected Receipt() {}

    Receipt(Decided told) {
        postedOn = told.postedOn();
        receivedOn = told.receivedOn();
        presumedDays = told.presumption() == null ? null : told.presumption().days();
        presumedBy = told.presumption() == null ? null : told.presumption().statute();
        lawOf = told.lawOf();
        remedyLastDay = told.remedyLastDay();
        urgentLastDay = told.urgentLastDay();
    }

    /** The day on the letter; null where one cannot tell. */
    public LocalDate getPostedOn() {
        return postedOn;
    }

    /** The true day, or the one that the law presumes. */
    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    /** The first day on which the client can have had it: a letter may come sooner than the law presumes. */
    public LocalDate earliest() {
        return presumedDays == null ? receivedOn : postedOn;
    }

    /** After how many days the letter counts as received; null where the true day is known. */
    public Integer getPresumedDays() {
        return presumedDays;
    }

    /** The statute that says so; null where the true day is known. */
    public String getPresumedBy() {
        return presumedBy;
    }

    /** The day whose law was taken; null for what was written down before that was kept. */
    public LocalDate getLawOf() {
        return lawOf;
    }

    /** The last day to answer the decision; null where there is no remedy. */
    public LocalDate getRemedyLastDay() {
        return remedyLastDay;
    }

    /** The last day to ask a court for urgent help; null where there is no term for it. */
    public LocalDate getUrgentLastDay() {
        return urgentLastDay;
    }
}
