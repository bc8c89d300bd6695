package de.kommune.sim.volunteering.events.policy;

import de.kommune.sim.paper.CalendarFile;
import de.kommune.sim.paper.LetterTemplate;
import de.kommune.sim.volunteering.events.entity.MailKind;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What a mail about a shift says («Text der Benachrichtigung»), and the calendar file that goes with it. Plain text, in German. */
public final class EventLetter {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu, HH:mm 'Uhr'", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private EventLetter() {}

    /**
     * What a mail is about.
     *
     * @param number of the registration and of the turn, by which a calendar knows the shift again
     * @param sequence how often the date has changed
     * @param wasAt when it was to be; null where nothing was moved
     * @param booked false for whoever is on the waiting list and has nothing in the calendar
     */
    public record Facts(
            MailKind kind,
            String number,
            int sequence,
            boolean booked,
            String givenName,
            String title,
            String task,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            LocalDateTime wasAt,
            String wasPlace) {}

    public static String subject(Facts facts) {
        String what = switch (facts.kind()) {
            case REMINDER -> "Erinnerung";
            case MOVED -> "Termin verlegt";
            case CANCELLED -> "Termin abgesagt";
            case FOLLOWED -> "Sie sind nachgerückt";
            case WITHDRAWN -> "Abmeldung";
        };
        return (what + ": " + facts.title() + ", " + WHEN.format(facts.startsAt())).replaceAll("\\p{Cntrl}", " ");
    }

    public static String body(Facts facts) {
        String file = facts.kind().name().toLowerCase(Locale.ROOT) + ".txt";
        return LetterTemplate.beside(EventLetter.class, file)
                .filled(Map.of(
                        "name", facts.givenName(),
                        "title", facts.title(),
                        "task", facts.task(),
                        "when", WHEN.format(facts.startsAt()) + " bis " + TIME.format(facts.endsAt()) + " Uhr",
                        "place", facts.place(),
                        "was", facts.wasAt() == null ? "" : WHEN.format(facts.wasAt()) + ", " + facts.wasPlace(),
                        "standing", facts.booked() ? "Sie sind angemeldet." : "Sie stehen auf der Warteliste."));
    }

    /** For the calendar of whoever is told; null for whoever only waits. */
    public static String calendar(Facts facts, Addresses addresses, LocalDateTime now, ZoneId zone) {
        boolean end = facts.kind().isEnd();
        if (!facts.booked() && !end) {
            return null;
        }
        CalendarFile.Entry entry = new CalendarFile.Entry(
                "shift-" + facts.number() + "@sim",
                facts.sequence(),
                now,
                facts.startsAt(),
                facts.endsAt(),
                facts.title(),
                facts.place(),
                facts.task(),
                end);
        return CalendarFile.invitation(
                        end ? CalendarFile.Method.CANCEL : CalendarFile.Method.REQUEST,
                        new CalendarFile.Invited(addresses.from(), addresses.to()),
                        zone)
                .add(entry)
                .text();
    }

    /** Who writes to whom. */
    public record Addresses(String from, String to) {}
}
