package de.kommune.sim.volunteering.events.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import de.kommune.sim.volunteering.events.entity.MailKind;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a volunteer reads, and what her calendar does. */
class EventLetterTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 3, 15, 0);
    private static final EventLetter.Addresses ADDRESSES =
            new EventLetter.Addresses("ehrenamt@musterstadt.example", "vera@example.org");

    @Test
    void everyKindHasItsWords() {
        for (MailKind kind : MailKind.values()) {
            String body = EventLetter.body(facts(kind, true));
            assertTrue(body.startsWith("Guten Tag Vera,"), body);
            assertTrue(body.contains("Donnerstag, 3. Dezember 2026, 15:00 Uhr bis 17:00 Uhr"), body);
            assertTrue(body.contains("Ort: Bürgerhaus") && body.contains("Aufgabe: Kuchen"), body);
            assertFalse(EventLetter.subject(facts(kind, true)).isBlank());
        }
    }

    @Test
    void whoIsToldOfAMoveReadsWhatWasAndHowSheStands() {
        String body = EventLetter.body(facts(MailKind.MOVED, true));
        assertTrue(body.contains("Bisher: Mittwoch, 2. Dezember 2026, 15:00 Uhr, Rathaus"), body);
        assertTrue(body.contains("Sie sind angemeldet."), body);
        assertTrue(EventLetter.body(facts(MailKind.MOVED, false)).contains("Sie stehen auf der Warteliste."));
        assertEquals(
                "Termin verlegt: Café, Donnerstag, 3. Dezember 2026, 15:00 Uhr",
                EventLetter.subject(facts(MailKind.MOVED, true)));
    }

    @Test
    void aRequestEntersTheShiftAndACancelTakesItOut() throws IOException {
        VEvent entered = read(calendar(MailKind.MOVED, true), "REQUEST");
        assertEquals("shift-4711-1@sim", entered.getUid().getValue());
        assertEquals(2, entered.getSequence().getValue());
        assertEquals(
                Date.from(Instant.parse("2026-12-03T14:00:00Z")),
                entered.getDateStart().getValue());
        assertEquals("ehrenamt@musterstadt.example", entered.getOrganizer().getEmail());
        assertEquals("vera@example.org", entered.getAttendees().get(0).getEmail());
        assertTrue(entered.getStatus().isConfirmed());
        VEvent ended = read(calendar(MailKind.CANCELLED, true), "CANCEL");
        assertEquals(entered.getUid().getValue(), ended.getUid().getValue());
        assertTrue(ended.getStatus().isCancelled());
    }

    @Test
    void whoOnlyWaitsHasNothingInTheCalendar() {
        assertNull(calendar(MailKind.MOVED, false));
        assertTrue(calendar(MailKind.WITHDRAWN, false).contains("METHOD:CANCEL"));
    }

    @Test
    void aTitleCannotSmuggleInAHeader() {
        EventLetter.Facts tricky = facts(MailKind.REMINDER, true, "Café\r\nBcc: all@example.org");
        assertFalse(EventLetter.subject(tricky).contains("\n"));
        assertFalse(EventLetter.subject(tricky).contains("\r"));
    }

    @Test
    void aMailIsTriedEverMoreRarelyAndThenSomebodyIsAsked() {
        LocalDateTime now = START;
        for (int attempts = 1; attempts < 12; attempts++) {
            LocalDateTime next = MailBackoff.next(attempts, START);
            assertFalse(next.isBefore(now));
            assertTrue(next.isAfter(START));
            now = next;
        }
        assertEquals(START.plusMinutes(1), MailBackoff.next(0, START));
        assertFalse(MailBackoff.isOver(7));
        assertTrue(MailBackoff.isOver(8));
    }

    private static String calendar(MailKind kind, boolean booked) {
        return EventLetter.calendar(facts(kind, booked), ADDRESSES, START.minusDays(3), ZoneId.of("Europe/Berlin"));
    }

    private static EventLetter.Facts facts(MailKind kind, boolean booked) {
        return facts(kind, booked, "Café");
    }

    private static EventLetter.Facts facts(MailKind kind, boolean booked, String title) {
        return new EventLetter.Facts(
                kind,
                "4711-1",
                2,
                booked,
                "Vera",
                title,
                "Kuchen",
                START,
                START.plusHours(2),
                "Bürgerhaus",
                kind == MailKind.MOVED ? START.minusDays(1) : null,
                kind == MailKind.MOVED ? "Rathaus" : null);
    }

    /** Refuses a file that its reader has to warn about. */
    private static VEvent read(String file, String method) throws IOException {
        try (ICalReader reader = new ICalReader(file)) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertEquals(method, calendar.getMethod().getValue());
            assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty());
            return calendar.getEvents().get(0);
        }
    }
}
