package de.kommune.sim.web.deadlines;

import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineLine;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A last day in words («Worte zu Fristen»): what is to be done, how one came to the day, how long it is. */
@Named
@ApplicationScoped
public class DeadlineWords {

    private static final long SOON = 7;

    @Inject
    private Clock clock;

    /** «Entscheidung anfechten: Asylantrag». */
    public String title(DeadlineLine line) {
        String title = Texts.format(line.titleKey());
        return line.about() == null ? title : title + ": " + line.about();
    }

    /** How one came to the day, step by step, with the statute. */
    public String origin(DeadlineLine line) {
        String how = line.reading() == null ? Texts.label(line.origin()) : reckoned(line.reading());
        return line.rule() == null ? how : how + " (" + line.rule() + ")";
    }

    /** «2 Wochen nach dem 24.05.2026: letzter Tag 07.06.2026. Das ist Sonntag, darum Montag, 08.06.2026.» */
    public String reckoned(DeadlineReading reading) {
        String base = Texts.format(
                "deadlines.reckoned." + reading.terms().direction(),
                reading.event(),
                Texts.format(
                        "intake.length." + reading.terms().unit(),
                        reading.terms().amount()),
                reading.rawDay());
        return reading.isShifted()
                ? base + " "
                        + Texts.format(
                                "intake.shifted." + reading.terms().shift(),
                                reading.rawDay(),
                                Texts.label(reading.because()),
                                weekday(reading.lastDay()))
                : base;
    }

    /** «Montag, 23.11.2026». */
    public String weekday(LocalDate day) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofPattern("EEEE", language).format(day) + ", " + Readable.day(day);
    }

    /** «noch 12 Tage», «heute», «seit 3 Tagen vorbei». */
    public String left(LocalDate day) {
        long days = daysTo(day);
        return days < 0 ? Texts.format("intake.past", -days) : Texts.format("intake.left", days);
    }

    /** The colour of the tag beside it; its word says the same. */
    public String kind(LocalDate day) {
        long days = daysTo(day);
        return days <= 0 ? "bad" : days <= SOON ? "warn" : "";
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }
}
