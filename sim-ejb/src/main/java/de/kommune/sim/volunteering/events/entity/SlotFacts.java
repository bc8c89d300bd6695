package de.kommune.sim.volunteering.events.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What a shift is («Angaben zur Schicht»).
 *
 * @param needed how many volunteers it takes
 * @param minors whether it is work with minors
 */
public record SlotFacts(LocalDateTime startsAt, LocalDateTime endsAt, String task, int needed, boolean minors)
        implements Serializable {

    /** The same, so many days later by the clock on the wall. */
    public SlotFacts daysLater(long days) {
        return new SlotFacts(startsAt.plusDays(days), endsAt.plusDays(days), task, needed, minors);
    }
}
