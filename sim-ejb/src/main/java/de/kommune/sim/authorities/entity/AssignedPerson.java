package de.kommune.sim.authorities.entity;

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

/** That an assignment is about a person («zugewiesene Person»). */
@Entity
@Table(name = "assigned_person")
public class AssignedPerson extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    /** The foreign key carries the side: nobody of counselling's records is assigned. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private PersonSide side = PersonSide.OFFICE;

    protected AssignedPerson() {}

    AssignedPerson(Assignment assignment, Person person) {
        this.assignment = assignment;
        this.person = Objects.requireNonNull(person, "person");
    }

    public Person getPerson() {
        return person;
    }
}
