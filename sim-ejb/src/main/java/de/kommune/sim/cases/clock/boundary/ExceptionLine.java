package de.kommune.sim.cases.clock.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An exception as a list shows it («Ausnahmezeile»).
 *
 * @param reason why it was granted
 * @param live whether it still allows a contact today
 */
public record ExceptionLine(
        long id,
        long caseId,
        String caseNo,
        String personName,
        LocalDate from,
        LocalDate until,
        int usedContacts,
        int maxContacts,
        String reason,
        String grantedBy,
        LocalDateTime grantedAt,
        String revokedBy,
        LocalDateTime revokedAt,
        boolean live)
        implements Serializable {}
