package de.kommune.sim.planning.feed.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.planning.feed.entity.FeedEntry;
import de.kommune.sim.planning.feed.entity.FeedWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The calendar file keeps the rules of RFC 5545, and somebody else's reader understands it. */
class CalendarTextTest {

    private static final FeedWords WORDS = new FeedWords(
            "SIM: meine Termine", "Termin (SIM)", "Fall", Map.of(AppointmentKind.TALK, "Beratungsgespräch"));
    private static final CalendarText TEXT = new CalendarText(WORDS, ZoneId.of("Europe/Berlin"));
    private static final LocalDateTime WINTER = LocalDateTime.of(2026, 11, 23, 9, 0);

    @Test
    void timesAreWrittenInUtcInWinterAsInSummer() {
        assertTrue(file(entry(WINTER, "hier")).contains("\r\nDTSTART:20261123T080000Z\r\nDTEND:20261123T090000Z\r\n"));
        LocalDateTime summer = LocalDateTime.of(2026, 7, 1, 9, 0);
        assertTrue(file(entry(summer, "hier")).contains("\r\nDTSTART:20260701T070000Z\r\n"));
    }

    @Test
    void everyLineEndsAsItShouldAndHoldsAtMost75Octets() {
        String file = file(
                entry(WINTER, "Straße der überaus häufigen Umlaute, äöüßÄÖÜ, Hinterhof; 3. Stock 🏠🏠🏠 ".repeat(3)));

        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        assertFalse(file.replace("\r\n", "").contains("\n"));
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertEquals(line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aReaderGetsBackWhatWasWritten() throws IOException {
        String place = "Kaiserstraße 5, 2. Stock; Raum \\7\\ „ü“ 🏠 ".repeat(4).strip();
        VEvent event = read(file(entry(WINTER, place))).getEvents().get(0);

        assertEquals(place, event.getLocation().getValue());
        assertEquals("Termin (SIM)", event.getSummary().getValue());
        assertEquals("Beratungsgespräch, Fall 2026-0147", event.getDescription().getValue());
        assertEquals(
                Date.from(Instant.parse("2026-11-23T08:00:00Z")),
                event.getDateStart().getValue());
        assertEquals(
                Date.from(Instant.parse("2026-11-23T09:00:00Z")),
                event.getDateEnd().getValue());
        assertEquals("appointment-4711@sim", event.getUid().getValue());
        assertEquals(3, event.getSequence().getValue());
    }

    @Test
    void nothingIsMissingThatTheStandardAsksFor() throws IOException {
        assertTrue(read(file(entry(WINTER, null))).validate(ICalVersion.V2_0).isEmpty());
        assertTrue(read(file()).getEvents().isEmpty());
    }

    @Test
    void aPlaceCannotSmuggleInAnotherLine() throws IOException {
        String file = file(entry(WINTER, "hier\r\nEND:VEVENT\nATTENDEE:mailto:x@y\u0007"));

        assertFalse(file.contains("\r\nATTENDEE"));
        assertEquals(
                "hier\nEND:VEVENT\nATTENDEE:mailto:x@y",
                read(file).getEvents().get(0).getLocation().getValue().replace("\r\n", "\n"));
    }

    @Test
    void aCancelledAppointmentSaysSo() throws IOException {
        FeedEntry cancelled = new FeedEntry(
                1L,
                1,
                AppointmentKind.TALK,
                AppointmentState.CANCELLED,
                WINTER,
                WINTER.plusHours(1),
                WINTER,
                null,
                null);
        assertTrue(read(file(cancelled)).getEvents().get(0).getStatus().isCancelled());
    }

    private static FeedEntry entry(LocalDateTime from, String place) {
        return new FeedEntry(
                4711L,
                3,
                AppointmentKind.TALK,
                AppointmentState.PLANNED,
                from,
                from.plusHours(1),
                from.minusDays(1),
                place,
                "2026-0147");
    }

    private static String file(FeedEntry... entries) {
        return TEXT.of(List.of(entries));
    }

    /** Refuses a file that its reader has to warn about. */
    private static ICalendar read(String file) throws IOException {
        try (ICalReader reader = new ICalReader(file)) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            return calendar;
        }
    }
}
