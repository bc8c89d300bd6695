package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.persons.entity.BirthDate;
import java.io.Serializable;

/**
 * Somebody who stands on no watch list because dates are missing («Zeile der fehlenden Angaben»).
 *
 * @param birthDate null where that is what is missing
 * @param entered whether since when she is in the town was entered
 */
public record EducationGap(
        long caseId,
        String caseNo,
        long personId,
        String personName,
        BirthDate birthDate,
        boolean entered,
        String responsible)
        implements Serializable {}
