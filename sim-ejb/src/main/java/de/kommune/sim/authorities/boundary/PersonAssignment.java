package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.AssignmentState;
import java.io.Serializable;
import java.time.LocalDate;

/** An assignment of a person, as her page shows it («Zuweisung der Person»). */
public record PersonAssignment(long id, String basis, LocalDate arrivalPlanned, AssignmentState state)
        implements Serializable {}
