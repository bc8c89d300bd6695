package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.EventLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the week that is shown («Tag der Wochenansicht»).
 *
 * @param name the day in words, «Montag, 23. November»
 */
public record EventDay(LocalDate day, String name, boolean today, List<EventLine> lines) implements Serializable {}
