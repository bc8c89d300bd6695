package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.EventChange;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import java.io.Serializable;
import java.util.List;

/**
 * An event with what its page shows («Ansicht der Veranstaltung»).
 *
 * @param begun whether guests can be counted; from then on it is neither moved nor cancelled
 */
public record EventView(VolunteerEvent event, boolean begun, List<SlotLine> slots, List<EventChange> changes)
        implements Serializable {}
