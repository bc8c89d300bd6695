package de.kommune.sim.planning.feed.policy;

import de.kommune.sim.paper.CalendarFile;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.planning.feed.entity.FeedEntry;
import de.kommune.sim.planning.feed.entity.FeedWords;
import java.time.ZoneId;
import java.util.List;

/** Says in a calendar file what may lie on a table in a café («Kalender-Abo»): of an appointment its time, place, kind and case number. */
public class CalendarText {

    private final FeedWords words;
    private final ZoneId zone;

    /** @param zone in which the appointments' times are meant */
    public CalendarText(FeedWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** The whole file. */
    public String of(List<FeedEntry> entries) {
        CalendarFile file = CalendarFile.published(words.calendarName(), zone);
        entries.forEach(entry -> file.add(date(entry)));
        return file.text();
    }

    private CalendarFile.Entry date(FeedEntry entry) {
        return new CalendarFile.Entry(
                "appointment-" + entry.id() + "@sim",
                entry.version(),
                entry.changedAt(),
                entry.startsAt(),
                entry.endsAt(),
                words.summary(),
                entry.place(),
                description(entry),
                entry.state() == AppointmentState.CANCELLED);
    }

    private String description(FeedEntry entry) {
        String kind = words.kinds().get(entry.kind());
        return entry.caseNo() == null ? kind : kind + ", " + words.caseWord() + " " + entry.caseNo();
    }
}
