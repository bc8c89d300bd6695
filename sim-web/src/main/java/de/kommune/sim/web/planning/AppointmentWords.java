package de.kommune.sim.web.planning;

import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say about appointments («Worte zu Terminen»). */
@Named
@ApplicationScoped
public class AppointmentWords {

    /** «09:00–10:00»; with the day where it ends on another one. */
    public String times(AppointmentLine line) {
        return times(line.startsAt(), line.endsAt());
    }

    static String times(LocalDateTime from, LocalDateTime to) {
        String begins = Readable.time(from.toLocalTime());
        LocalDate lastDay = to.toLocalDate();
        String ends =
                lastDay.equals(from.toLocalDate()) ? Readable.time(to.toLocalTime()) : String.valueOf(Readable.of(to));
        return begins + "–" + ends;
    }

    /** Whom it is with, else what it is about, else its kind: what the link says. */
    public String headline(AppointmentLine line) {
        if (line.personName() != null) {
            return line.personName();
        }
        return line.title() == null ? Texts.label(line.kind()) : line.title();
    }

    /** The rest of it, in one line: subject, kind, place, who comes, interpreter. */
    public String about(AppointmentLine line) {
        return joined(line.personName() == null ? null : line.title(), line);
    }

    /** The same where the page says already whose it is. */
    public String aboutAtCase(AppointmentLine line) {
        return joined(line.title(), line);
    }

    private static String joined(String title, AppointmentLine line) {
        return Stream.of(
                        title,
                        Texts.label(line.kind()),
                        line.place(),
                        Texts.format("planning.appointment.with", String.join(", ", line.accounts())),
                        line.interpreter() == Interpreter.NOT_NEEDED ? null : Texts.label(line.interpreter()),
                        line.cancelReason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The tag's colour. */
    public String kind(AppointmentLine line) {
        return switch (line.state()) {
            case KEPT -> "ok";
            case MISSED -> "bad";
            case PLANNED -> line.begun() ? "warn" : "";
            case CANCELLED -> "";
        };
    }
}
