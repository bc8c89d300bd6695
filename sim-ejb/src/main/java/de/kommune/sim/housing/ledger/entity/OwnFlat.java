package de.kommune.sim.housing.ledger.entity;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/** The nights of a person in a flat of her own in the town («Eigene Wohnung»), as far as somebody told the housing desk. */
@Entity
@Table(name = "own_flat")
public class OwnFlat extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    @Embedded
    private Period period;

    @Column(nullable = false, length = 300)
    private String source;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    @Column(name = "noted_at", nullable = false)
    private LocalDateTime notedAt;

    protected OwnFlat() {}

    /** @param source who told, or which paper says so */
    public OwnFlat(Person person, Period period, String source, String notedBy, LocalDateTime notedAt) {
        this.person = Objects.requireNonNull(person, "person");
        this.period = Objects.requireNonNull(period, "period");
        this.source = checked(source);
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
        this.notedAt = Objects.requireNonNull(notedAt, "notedAt");
    }

    /** It turns out that she lived there only until that night, which is another's. */
    public void giveWayOn(LocalDate night, String toldBy, String by, LocalDateTime at) {
        period = Period.between(period.getFrom(), night);
        source = checked(toldBy);
        notedBy = by;
        notedAt = at;
    }

    private static String checked(String source) {
        if (source == null || source.isBlank()) {
            throw new BusinessException("housing.flatWithoutSource");
        }
        return source.strip();
    }

    public Person getPerson() {
        return person;
    }

    public Period getPeriod() {
        return period;
    }

    public String getSource() {
        return source;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public LocalDateTime getNotedAt() {
        return notedAt;
    }
}
