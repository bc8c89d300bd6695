package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.events.entity.VolunteerEvent;
import java.io.Serializable;
import java.util.List;

/**
 * A shift with who could take it («Schicht besetzen»).
 *
 * @param candidates who fits best comes first; at most so many as one looks through
 * @param further how many more there are
 */
public record SlotView(VolunteerEvent event, EventSlot slot, long registered, List<Candidate> candidates, int further)
        implements Serializable {}
