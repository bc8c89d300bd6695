package de.kommune.sim.benefits.applications.entity;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * Who applies («antragstellende Person»): name and birth date as they were known on the day. Never a number of a record: each side
 * keeps its own.
 */
@Embeddable
public class Applicant implements Serializable {

    @Column(name = "applicant_name", length = 250)
    private String name;

    @Embedded
    private BirthDate birthDate;

    protected Applicant() {}

    /** The person as her record shows her today. */
    public static Applicant of(Person person) {
        Applicant applicant = new Applicant();
        applicant.name = person.getDisplayName();
        applicant.birthDate = person.getBirthDate();
        return applicant;
    }

    public String getName() {
        return name;
    }

    /** As far as it was known; null where it was not. */
    public BirthDate getBirthDate() {
        return birthDate;
    }
}
