package de.kommune.sim.measures.programmes.boundary;

import de.kommune.sim.measures.programmes.entity.LeavingReason;
import de.kommune.sim.measures.programmes.entity.ParticipationResult;
import de.kommune.sim.measures.programmes.entity.ParticipationState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a client stands towards a measure («Zeile der Teilnahme»).
 *
 * @param next whether she is the one who moves up now
 * @param revoked whether the consent was taken back by which the partner got the name
 * @param present to so many sessions she came
 * @param noted for so many sessions somebody noted whether she came
 */
public record ParticipationLine(
        long id,
        long measureId,
        String measure,
        long caseId,
        String caseNo,
        String name,
        ParticipationState state,
        LocalDate agreedOn,
        LocalDate toldOn,
        LocalDate waitingSince,
        LocalDate joinedOn,
        LocalDate endedOn,
        ParticipationResult result,
        LeavingReason leftBecause,
        boolean next,
        boolean revoked,
        long present,
        long noted)
        implements Serializable {}
