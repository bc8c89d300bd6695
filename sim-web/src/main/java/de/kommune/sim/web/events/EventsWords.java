package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.Candidate;
import de.kommune.sim.volunteering.events.boundary.EventLine;
import de.kommune.sim.volunteering.events.boundary.MailLine;
import de.kommune.sim.volunteering.events.boundary.RegistrationLine;
import de.kommune.sim.volunteering.events.entity.EventChange;
import de.kommune.sim.volunteering.events.entity.MailState;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.web.codes.Codes;
import de.kommune.sim.web.recognition.RecognitionWords;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.stream.Collectors;

/** How pages of events say things («Wortlaut»): times, names, colours beside words. */
@Named
@RequestScoped
public class EventsWords {

    @Inject
    private Codes codes;

    @Inject
    private RecognitionWords recognition;

    /** «15:00–17:00». */
    public String times(LocalDateTime from, LocalDateTime to) {
        return Readable.time(from.toLocalTime()) + "–" + Readable.time(to.toLocalTime());
    }

    /** «28.11.2026, 15:00–17:00». */
    public String when(LocalDateTime from, LocalDateTime to) {
        return Readable.day(from.toLocalDate()) + ", " + times(from, to);
    }

    public String name(RegistrationLine line) {
        return line.familyName() == null
                ? Texts.format("volunteering.nameless")
                : line.familyName() + ", " + line.givenName();
    }

    public String nameOf(Candidate candidate) {
        return candidate.familyName() + ", " + candidate.givenName();
    }

    public String languages(Candidate candidate) {
        return candidate.languages().isEmpty()
                ? Texts.format("events.slot.noLanguage")
                : candidate.languages().stream().map(codes::language).sorted().collect(Collectors.joining(", "));
    }

    /** What stands beside a date in the week. */
    public String stands(EventLine line) {
        if (line.isCancelled()) {
            return Texts.label(line.state());
        }
        return line.needed() == 0
                ? Texts.format("events.week.noSlots")
                : Texts.format("events.week.missing", line.missing(), line.needed());
    }

    public String standsKind(EventLine line) {
        if (line.isCancelled()) {
            return "";
        }
        return line.needed() == 0 || line.missing() > 0 ? "warn" : "ok";
    }

    public String registrationKind(RegistrationLine line) {
        if (line.attendance() == null) {
            return line.state() == RegistrationState.WAITING ? "warn" : "ok";
        }
        return switch (line.attendance()) {
            case CAME -> "ok";
            case EXCUSED -> "";
            case ABSENT -> "bad";
        };
    }

    /** Registered or waiting, or what became of it. */
    public String registration(RegistrationLine line) {
        return line.attendance() == null ? Texts.label(line.state()) : Texts.label(line.attendance());
    }

    /** From when and where to when and where. */
    public String change(EventChange change) {
        return change.getNowAt() == null
                ? Texts.format("events.change.CANCELLED", change.getWasAt(), change.getWasPlace())
                : Texts.format(
                        "events.change.MOVED",
                        change.getWasAt(),
                        change.getWasPlace(),
                        change.getNowAt(),
                        change.getNowPlace());
    }

    public String mailName(MailLine line) {
        return line.familyName() == null
                ? Texts.format("volunteering.nameless")
                : line.familyName() + ", " + line.givenName();
    }

    /** How often it was tried, and when it is again. */
    public String mailAttempts(MailLine line) {
        if (line.attempts() == 0) {
            return Texts.format("events.mails.untried");
        }
        return line.state() == MailState.FAILED
                ? Texts.format("events.mails.givenUp", line.attempts(), failure(line))
                : Texts.format("events.mails.tried", line.attempts(), failure(line), line.nextAt());
    }

    /** What is wrong in words; the rest is for IT operations. */
    private static String failure(MailLine line) {
        boolean away = line.failure() == null
                || line.failure().contains("Connect")
                || line.failure().equals("NoMailInServer");
        return away ? Texts.format("events.mails.away") : Texts.format("events.mails.refused", line.failure());
    }

    public String mailKind(MailLine line) {
        return switch (line.state()) {
            case SENT, CALLED -> "ok";
            case CALL, WAITING -> "warn";
            case FAILED, LAPSED -> "bad";
        };
    }

    public String mailDone(MailLine line) {
        return Texts.format("events.mails.doneAt", line.state(), line.doneAt());
    }

    /** «2,5 Stunden». */
    public String hours(int minutes) {
        return recognition.hours(minutes);
    }
}
