package de.kommune.sim.day.boundary;

import de.kommune.sim.cases.notes.boundary.OpenedNote;
import de.kommune.sim.cooperation.boundary.HandOffLine;
import de.kommune.sim.day.entity.DayRule;
import de.kommune.sim.day.entity.GivenCase;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.documents.boundary.ExpiringDocument;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What is on today and what waits («Mein Tag»).
 *
 * @param account whose day it is
 * @param represented for whom the caller stands in today
 * @param cases how many that are not over she looks after; of the whole team for the team lead
 * @param appointments of today; the whole team's for the team lead
 * @param tasks that are due soon, due today, or overdue, and those that were handed over and not seen yet
 * @param signals cases that are pointed out
 * @param requests that were given to her and wait
 * @param transfers cases that a colleague hands her and that she has not taken yet; none in a deputy's view
 * @param openedNotes her own closed notes that were read in an emergency; none in a deputy's view
 * @param papers of her cases that expire soon or have expired; none for the team lead
 * @param handOffs that section 50-2 sent to the team and that wait
 * @param rule from when something is pointed out
 * @param team null for everybody but the team lead
 */
public record DayView(
        String account,
        Set<String> represented,
        long cases,
        List<AppointmentLine> appointments,
        List<TaskLine> tasks,
        List<Signal> signals,
        long requests,
        List<GivenCase> transfers,
        List<OpenedNote> openedNotes,
        List<ExpiringDocument> papers,
        List<HandOffLine> handOffs,
        DayRule rule,
        TeamDay team)
        implements Serializable {}
