package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.takeover.entity.RowBasis;
import de.kommune.sim.takeover.entity.RowOutcome;
import java.io.Serializable;
import java.time.LocalDate;

/** One staged row in the list («Zeile in der Liste»). */
public record RowLine(
        long id,
        String fileName,
        String sheet,
        int rowNo,
        String serialNo,
        RowOutcome outcome,
        RowBasis basis,
        String severity,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        String reason,
        String reasonNote)
        implements Serializable {}
