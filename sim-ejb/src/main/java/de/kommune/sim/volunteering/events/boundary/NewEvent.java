package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An event, or a weekly series of them, as somebody enters it («neue Veranstaltung»).
 *
 * @param until the last day on which the series may take place; null for a single date
 * @param slots of each date; those of the first
 * @param form so that the same form makes each date once
 */
public record NewEvent(EventFacts facts, LocalDate until, List<SlotFacts> slots, String form) implements Serializable {}
