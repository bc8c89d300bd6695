package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.MailKind;
import de.kommune.sim.volunteering.events.entity.MailState;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What a volunteer is told, and how far that has come («Zeile der Benachrichtigung»). Public for JPQL.
 *
 * @param familyName null once it is erased who it was
 * @param nextAt when it is tried again
 * @param doneAt when it was sent or she was rung up; null before
 * @param failure what went wrong the last time, by its type; null where nothing did
 */
public record MailLine(
        Long id,
        MailKind kind,
        MailState state,
        Long volunteerId,
        String givenName,
        String familyName,
        String phone,
        Long eventId,
        String title,
        LocalDateTime startsAt,
        Integer attempts,
        LocalDateTime nextAt,
        LocalDateTime doneAt,
        String doneBy,
        String failure)
        implements Serializable {}
