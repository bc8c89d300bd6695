package de.kommune.sim.persons.boundary;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.PersonStatus;
import de.kommune.sim.persons.entity.Sex;
import java.io.Serializable;

/** One line in a list of people («Personenliste»). */
public record PersonRow(
        long id,
        String personNo,
        String displayName,
        BirthDate birthDate,
        Sex sex,
        PersonStatus status,
        boolean interpreterNeeded,
        boolean protectedAddress)
        implements Serializable {}
