package de.kommune.sim.authorities.boundary;

import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;

/** Somebody whom an authority announced and who is still to come («erwartete Person»), as far as a count of places asks. */
public record ExpectedPerson(long assignmentId, long personId, Sex sex, LocalDate planned) {}
