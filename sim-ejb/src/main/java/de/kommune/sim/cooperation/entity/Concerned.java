package de.kommune.sim.cooperation.entity;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;

/**
 * Whom a message is about, as the other side is to recognise her («betroffene Person»): the name and the birth date as
 * the sender knew them then. Never a number of a record: each side keeps its own.
 */
@Embeddable
public class Concerned implements Serializable {

    @Column(name = "person_name", nullable = false, updatable = false, length = 250)
    private String name;

    @Embedded
    private BirthDate birthDate;

    protected Concerned() {}

    /** The person as her record shows her today. */
    public static Concerned of(Person person) {
        Concerned concerned = new Concerned();
        concerned.name = person.getDisplayName();
        concerned.birthDate = person.getBirthDate();
        return concerned;
    }

    public String getName() {
        return name;
    }

    /** As far as it was known; null where it was not. */
    public BirthDate getBirthDate() {
        return birthDate;
    }
}
