package de.kommune.sim.housing.fees.entity;

import de.kommune.sim.common.BaseEntity;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** Who pays for a person for a time, and in which group («Zahlungspflicht»). One at a time: the database sees to it. */
@Entity
@Table(name = "fee_liability")
public class FeeLiability extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_group", nullable = false, updatable = false, length = 12)
    private PayerGroup group;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private Payer payer;

    @Column(updatable = false, length = 60)
    private String reference;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false)
    private LocalDateTime notedAt;

    @Column(name = "change_reason", length = 300)
    private String reason;

    protected FeeLiability() {}

    /** @param reference of the payer's file, for example the number of the Bedarfsgemeinschaft; null for none */
    public FeeLiability(
            Person person, PayerGroup group, Payer payer, String reference, LocalDate from, LiabilityChange noted) {
        this.person = Objects.requireNonNull(person, "person");
        this.group = Objects.requireNonNull(group, "group");
        this.payer = Objects.requireNonNull(payer, "payer");
        this.reference = reference == null || reference.isBlank() ? null : reference.strip();
        this.period = Period.since(from);
        noted(noted);
    }

    /** From that night on somebody else pays, or in another group. */
    public void giveWayOn(LocalDate successorsFirstNight, LiabilityChange noted) {
        period = Period.between(period.getFrom(), successorsFirstNight);
        noted(noted);
    }

    /** It turns out that it never held; who says so stands in the last state that the database keeps of it. */
    public void fallAway(LiabilityChange noted) {
        noted(noted);
    }

    private void noted(LiabilityChange noted) {
        notedBy = noted.by();
        notedAt = noted.at();
        reason = noted.reason();
    }

    public Person getPerson() {
        return person;
    }

    public PayerGroup getGroup() {
        return group;
    }

    public Payer getPayer() {
        return payer;
    }

    public String getReference() {
        return reference;
    }

    public Period getPeriod() {
        return period;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }

    /** Why what was noted before was changed; null where nothing was. */
    public String getReason() {
        return reason;
    }
}
