package de.kommune.sim.volunteering.events.entity;

import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What an event is, when and where («Angaben zur Veranstaltung»).
 *
 * @param training what a training is about; null for every other event
 */
public record EventFacts(
        EventKind kind, TrainingKind training, String title, String place, LocalDateTime startsAt, LocalDateTime endsAt)
        implements Serializable {

    /** The same, so many days later by the clock on the wall. */
    public EventFacts daysLater(long days) {
        return new EventFacts(kind, training, title, place, startsAt.plusDays(days), endsAt.plusDays(days));
    }
}
