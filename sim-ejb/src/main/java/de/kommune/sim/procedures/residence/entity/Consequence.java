package de.kommune.sim.procedures.residence.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What follows from a right to stay, with its reason («Folge des Aufenthaltsstatus»): a row with validity and source, never code. */
@Entity
@Table(name = "residence_consequence")
public class Consequence extends BaseEntity {

    @Column(name = "kind_code", nullable = false, updatable = false, length = 20)
    private String kindCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private ConsequenceTopic topic;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 10)
    private ConsequenceAnswer answer;

    @Column(name = "first_from", nullable = false, updatable = false)
    private LocalDate firstFrom;

    @Column(name = "first_to", nullable = false, updatable = false)
    private LocalDate firstTo;

    @Column(nullable = false, updatable = false, length = 300)
    private String reason;

    @Column(nullable = false, updatable = false, length = 200)
    private String source;

    @Column(nullable = false, updatable = false)
    private boolean uncertain;

    @Embedded
    private Period valid;

    protected Consequence() {}

    /** @param firstGranted of which first titles it speaks, half-open */
    public Consequence(
            String kindCode, ConsequenceTopic topic, ConsequenceAnswer answer, Period firstGranted, Period valid) {
        this.kindCode = kindCode;
        this.topic = topic;
        this.answer = answer;
        this.firstFrom = firstGranted.getFrom();
        this.firstTo = firstGranted.getTo();
        this.valid = valid;
    }

    /**
     * Whether it speaks of such a paper on that day.
     *
     * @param firstGrantedOn when such a title was granted for the first time
     */
    public boolean speaksOf(String kind, LocalDate firstGrantedOn, LocalDate day) {
        return kindCode.equals(kind)
                && valid.contains(day)
                && !firstGrantedOn.isBefore(firstFrom)
                && firstGrantedOn.isBefore(firstTo);
    }

    public ConsequenceTopic getTopic() {
        return topic;
    }

    public ConsequenceAnswer getAnswer() {
        return answer;
    }

    /** Why, with the statute. */
    public String getReason() {
        return reason;
    }

    public String getSource() {
        return source;
    }

    /** Whether the law is new or unsettled, so that one has to look it up. */
    public boolean isUncertain() {
        return uncertain;
    }

    public Period getValid() {
        return valid;
    }
}
