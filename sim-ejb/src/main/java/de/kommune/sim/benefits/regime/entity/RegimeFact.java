package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** An event that section 50-2 has noted about a person («Ereignis zum Leistungsregime»). A wrong one is taken back with a reason and stays readable. */
@Entity
@Table(name = "regime_fact")
public class RegimeFact extends BaseEntity {

    private static final int LONGEST = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_kind", nullable = false, updatable = false, length = 20)
    private RegimeEvent event;

    @Embedded
    private Period period;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String evidence;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private LocalDateTime notedAt;

    @Column(name = "withdrawn_by", length = 120)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdraw_reason", length = LONGEST)
    private String reason;

    protected RegimeFact() {}

    /** @param evidence the paper or talk from which somebody knows it */
    public RegimeFact(Person person, RegimeEvent event, Period period, String evidence, String by, LocalDateTime at) {
        this.person = Objects.requireNonNull(person, "person");
        this.event = Objects.requireNonNull(event, "event");
        this.period = Objects.requireNonNull(period, "period");
        this.evidence = said(evidence, "benefits.factWithoutEvidence");
        this.notedBy = Objects.requireNonNull(by, "by");
        this.notedAt = Objects.requireNonNull(at, "at");
    }

    private static String said(String words, String otherwise) {
        if (words == null || words.isBlank() || words.strip().length() > LONGEST) {
            throw new BusinessException(otherwise, LONGEST);
        }
        return words.strip();
    }

    /** It was not so. */
    public void withdraw(String why, String by, LocalDateTime at) {
        if (isWithdrawn()) {
            throw new BusinessException("benefits.factWithdrawn", event, withdrawnAt);
        }
        reason = said(why, "benefits.withdrawnWithoutReason");
        withdrawnBy = Objects.requireNonNull(by, "by");
        withdrawnAt = Objects.requireNonNull(at, "at");
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Person getPerson() {
        return person;
    }

    public RegimeEvent getEvent() {
        return event;
    }

    public Period getPeriod() {
        return period;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }

    public String getWithdrawnBy() {
        return withdrawnBy;
    }

    public LocalDateTime getWithdrawnAt() {
        return withdrawnAt;
    }

    /** Why it was taken back; null where it was not. */
    public String getReason() {
        return reason;
    }
}
