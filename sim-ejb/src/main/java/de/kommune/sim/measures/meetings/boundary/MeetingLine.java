package de.kommune.sim.measures.meetings.boundary;

import de.kommune.sim.measures.meetings.entity.MeetingKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting in a list («Zeile des Treffens»).
 *
 * @param staff names of who of the team was there
 * @param partners names of the partners that were there
 */
public record MeetingLine(
        long id,
        MeetingKind kind,
        LocalDate heldOn,
        BigDecimal hours,
        String place,
        String subject,
        String agreed,
        LocalDate nextOn,
        List<String> staff,
        List<String> partners,
        int volunteers)
        implements Serializable {}
