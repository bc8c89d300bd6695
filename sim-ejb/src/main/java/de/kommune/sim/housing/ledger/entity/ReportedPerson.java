package de.kommune.sim.housing.ledger.entity;

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
import java.util.Objects;

/** Somebody who counted in a report that was sent («gemeldete Person»). */
@Entity
@Table(name = "reported_person")
public class ReportedPerson extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "report_id", updatable = false)
    private SentReport report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** Only section 50-2 reports; the foreign key carries the side. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    protected ReportedPerson() {}

    public ReportedPerson(SentReport report, Person person) {
        this.report = Objects.requireNonNull(report, "report");
        this.person = Objects.requireNonNull(person, "person");
    }
}
