package de.kommune.sim.planning.feed.entity;

import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import java.time.LocalDateTime;

/**
 * What a feed tells of an appointment («Abo-Eintrag»): nobody's name, and not what it is about.
 *
 * @param place as somebody wrote it, asked for without a name; null for none
 * @param caseNo null for an appointment that belongs to no case
 */
public record FeedEntry(
        Long id,
        Integer version,
        AppointmentKind kind,
        AppointmentState state,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        LocalDateTime changedAt,
        String place,
        String caseNo) {}
