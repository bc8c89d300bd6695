package de.kommune.sim.web.planning;

import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of the week that a calendar shows («Kalendertag»).
 *
 * @param name the day in words, «Montag, 23. November»
 * @param lines what touches this day, in the order of time
 */
public record CalendarDay(LocalDate day, String name, boolean today, List<AppointmentLine> lines)
        implements Serializable {}
