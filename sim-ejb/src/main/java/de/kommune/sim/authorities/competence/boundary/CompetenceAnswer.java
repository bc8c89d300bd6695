package de.kommune.sim.authorities.competence.boundary;

import de.kommune.sim.authorities.competence.entity.Answering;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who decides, and until when one can answer («Antwort auf: Wer entscheidet?»).
 *
 * @param days as asked, with the day of receipt that the law presumes where nobody knows it
 * @param lawOf the day whose law was taken
 * @param presumedAfter days after which a posted letter counts as received; null where nothing was presumed
 * @param presumedBy the statute that says so; null where nothing was presumed
 */
public record CompetenceAnswer(
        CompetenceLine competence,
        CompetenceDays days,
        Answering answering,
        LocalDate lawOf,
        Integer presumedAfter,
        String presumedBy)
        implements Serializable {}
