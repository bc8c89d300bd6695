package de.kommune.sim.paper;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes dates as a calendar file («Kalenderdatei», RFC 5545, and RFC 5546 for what is sent by mail). Times are written in UTC, so that no
 * rule of summer time has to travel with them. Lines are folded by octets, as section 3.1 asks: the libraries at hand count characters,
 * and half an «ü» is no letter.
 */
public final class CalendarFile {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final int OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder file = new StringBuilder();
    private final ZoneId zone;
    private final Invited invited;

    private CalendarFile(Method method, Invited invited, ZoneId zone, List<String> head) {
        this.zone = zone;
        this.invited = invited;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//SIM//Kalender//DE");
        line("CALSCALE:GREGORIAN");
        line("METHOD:" + method);
        head.forEach(this::line);
    }

    /** What the file asks of the calendar that gets it. */
    public enum Method {
        PUBLISH,
        REQUEST,
        CANCEL
    }

    /** Who invites whom, by their addresses. */
    public record Invited(String organizer, String attendee) {}

    /**
     * A date.
     *
     * @param uid by which a calendar knows it again
     * @param sequence how often it has changed
     * @param place null where it has none
     */
    public record Entry(
            String uid,
            int sequence,
            LocalDateTime changedAt,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String summary,
            String place,
            String description,
            boolean cancelled) {}

    /** A calendar that somebody subscribes to. @param zone in which times are meant */
    public static CalendarFile published(String name, ZoneId zone) {
        List<String> head = List.of("X-WR-CALNAME:" + escaped(name), "REFRESH-INTERVAL;VALUE=DURATION:PT30M");
        return new CalendarFile(Method.PUBLISH, null, zone, head);
    }

    /** A date that one person is invited to, or that is taken from her calendar. */
    public static CalendarFile invitation(Method method, Invited invited, ZoneId zone) {
        return new CalendarFile(method, invited, zone, List.of());
    }

    public CalendarFile add(Entry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + utc(entry.changedAt()));
        line("SEQUENCE:" + entry.sequence());
        line("DTSTART:" + utc(entry.startsAt()));
        line("DTEND:" + utc(entry.endsAt()));
        line("SUMMARY:" + escaped(entry.summary()));
        if (entry.place() != null) {
            line("LOCATION:" + escaped(entry.place()));
        }
        line("DESCRIPTION:" + escaped(entry.description()));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("CLASS:PRIVATE");
        people();
        line("END:VEVENT");
        return this;
    }

    private void people() {
        if (invited != null) {
            line("ORGANIZER:mailto:" + plain(invited.organizer()));
            line("ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:" + plain(invited.attendee()));
        }
    }

    /** The whole file. */
    public String text() {
        return file + "END:VCALENDAR" + END;
    }

    private String utc(LocalDateTime moment) {
        return UTC.format(moment.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** Section 3.3.11: these four are written with a backslash; other control characters have no place in a text. */
    private static String escaped(String said) {
        return plain(said.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n"));
    }

    private static String plain(String said) {
        return said.replaceAll("\\p{Cntrl}", "");
    }

    /** Section 3.1: a line of more than 75 octets goes on in the next one, which begins with a space. */
    private void line(String content) {
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
