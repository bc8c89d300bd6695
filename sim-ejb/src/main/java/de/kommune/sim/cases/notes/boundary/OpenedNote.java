package de.kommune.sim.cases.notes.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A note of the caller that was read in an emergency («geöffnete Notiz»).
 *
 * @param id of the reading
 * @param writtenAt when the note was written
 * @param account who read it, and for what reason
 */
public record OpenedNote(
        long id,
        long caseId,
        String caseNo,
        String personName,
        LocalDateTime writtenAt,
        String account,
        String reason,
        LocalDateTime readAt)
        implements Serializable {}
