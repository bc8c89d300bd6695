package de.kommune.sim.planning.feed.policy;

import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.planning.feed.entity.FeedEntry;
import de.kommune.sim.planning.feed.entity.FeedWords;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes appointments as a calendar file («Kalenderdatei», RFC 5545). Times are written in UTC, so that no rule of summer
 * time has to travel with them. Lines are folded by octets, as section 3.1 asks: the libraries at hand count characters,
 * and half an «ü» is no letter.
 */
public class CalendarText {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final FeedWords words;
    private final ZoneId zone;

    /** @param zone in which the appointments' times are meant */
    public CalendarText(FeedWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** The whole file. */
    public String of(List<FeedEntry> entries) {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//SIM//Kalender//DE");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "X-WR-CALNAME:" + text(words.calendarName()));
        line(file, "REFRESH-INTERVAL;VALUE=DURATION:PT30M");
        entries.forEach(entry -> event(file, entry));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private void event(StringBuilder file, FeedEntry entry) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:appointment-" + entry.id() + "@sim");
        line(file, "DTSTAMP:" + utc(entry.changedAt()));
        line(file, "SEQUENCE:" + entry.version());
        line(file, "DTSTART:" + utc(entry.startsAt()));
        line(file, "DTEND:" + utc(entry.endsAt()));
        line(file, "SUMMARY:" + text(words.summary()));
        if (entry.place() != null) {
            line(file, "LOCATION:" + text(entry.place()));
        }
        line(file, "DESCRIPTION:" + text(description(entry)));
        line(file, "STATUS:" + (entry.state() == AppointmentState.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        line(file, "CLASS:PRIVATE");
        line(file, "END:VEVENT");
    }

    private String description(FeedEntry entry) {
        String kind = words.kinds().get(entry.kind());
        return entry.caseNo() == null ? kind : kind + ", " + words.caseWord() + " " + entry.caseNo();
    }

    private String utc(LocalDateTime moment) {
        return UTC.format(moment.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** Section 3.3.11: these four are written with a backslash; other control characters have no place in a text. */
    private static String text(String said) {
        return said.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Section 3.1: a line of more than 75 octets goes on in the next one, which begins with a space. */
    private static void line(StringBuilder file, String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            int letter = content.codePointAt(i);
            int octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                file.append(END).append(' ');
                used = 1;
            }
            file.appendCodePoint(letter);
            used += octets;
            i += Character.charCount(letter);
        }
        file.append(END);
    }
}
