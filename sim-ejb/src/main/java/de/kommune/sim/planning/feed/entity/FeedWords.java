package de.kommune.sim.planning.feed.entity;

import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import java.util.Map;

/**
 * The words of a feed («Worte des Abos»), which pages know and the feed does not.
 *
 * @param summary what each entry is called
 * @param caseWord what stands before a case's number
 */
public record FeedWords(String calendarName, String summary, String caseWord, Map<AppointmentKind, String> kinds) {}
