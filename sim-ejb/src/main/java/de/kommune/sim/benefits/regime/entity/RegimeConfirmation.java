package de.kommune.sim.benefits.regime.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** Somebody of section 50-2 has looked at a derived timeline and stands by it («Bestätigung des Leistungsregimes»). Never changed afterwards. */
@Entity
@Table(name = "regime_confirmation")
public class RegimeConfirmation extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Column(nullable = false, updatable = false, length = 64)
    private String fingerprint;

    @Column(nullable = false, updatable = false, length = 120)
    private String stamp;

    @Column(name = "confirmed_by", nullable = false, updatable = false, length = 120)
    private String confirmedBy;

    @Column(name = "confirmed_at", nullable = false, updatable = false)
    private LocalDateTime confirmedAt;

    protected RegimeConfirmation() {}

    /**
     * @param fingerprint of the facts, the rules and what follows from them
     * @param stamp of the rows of facts, so that a list can see which confirmations they have outrun
     */
    public RegimeConfirmation(Person person, String fingerprint, String stamp, String by, LocalDateTime at) {
        this.person = Objects.requireNonNull(person, "person");
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        this.stamp = Objects.requireNonNull(stamp, "stamp");
        this.confirmedBy = Objects.requireNonNull(by, "by");
        this.confirmedAt = Objects.requireNonNull(at, "at");
    }

    /** Whether what was confirmed is what follows today, and nobody has touched a fact since. */
    public boolean isOf(String print, String rows) {
        return fingerprint.equals(print) && stamp.equals(rows);
    }

    public Person getPerson() {
        return person;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDateTime getConfirmedAt() {
        return confirmedAt;
    }
}
