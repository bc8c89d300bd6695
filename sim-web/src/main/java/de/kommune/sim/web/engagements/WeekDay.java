package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.WeekLine;
import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/** A day of the ordinary week («Wochentag»), with who may meet in which part of it. */
public record WeekDay(DayOfWeek day, List<Meeting> meetings) implements Serializable {

    /** Who may meet then («Treffen»). */
    public record Meeting(DayPart part, WeekLine line) implements Serializable {}
}
