package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody on a watch list («Zeile der Merkliste»).
 *
 * @param since when the duty or the claim holds, at the earliest
 * @param sure whether the birth date leaves no doubt
 * @param tasked whether a task about it is open
 */
public record WatchLine(
        long id,
        long caseId,
        String caseNo,
        long personId,
        String personName,
        BirthDate birthDate,
        LocalDate inTownSince,
        LocalDate since,
        boolean sure,
        CourseFacts course,
        String responsible,
        boolean tasked)
        implements Serializable {}
