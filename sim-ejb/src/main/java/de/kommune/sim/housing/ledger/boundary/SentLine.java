package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A report that was sent, in a list («gemeldete Zählung in der Liste»). */
public record SentLine(
        long id,
        LedgerQuestion report,
        Period nights,
        LocalDate sentOn,
        int counted,
        String notedBy,
        LocalDateTime notedAt)
        implements Serializable {}
