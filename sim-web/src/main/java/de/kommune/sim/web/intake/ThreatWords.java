package de.kommune.sim.web.intake;

import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.intake.threat.boundary.DeadlineLine;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How deadlines are said («Klage zugestellt am 07.11.2026, 2 Wochen, Ende verschoben auf Montag, 23.11.2026»). */
@Named
@ApplicationScoped
public class ThreatWords {

    private static final long SOON = 14;

    @Inject
    private Clock clock;

    /** How the last day was reckoned, step by step. */
    public String reckoned(DeadlineLine line) {
        DeadlineReading reading = line.reading();
        String base = Texts.format(
                "intake.reckoned." + reading.terms().direction(),
                Texts.label(line.event()),
                reading.event(),
                length(reading.terms()),
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

    private static String length(DeadlineTerms terms) {
        return Texts.format("intake.length." + terms.unit(), terms.amount());
    }

    /** «Montag, 23.11.2026». */
    public String weekday(LocalDate day) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return DateTimeFormatter.ofPattern("EEEE", language).format(day) + ", " + Readable.day(day);
    }

    /** «noch 12 Tage», «heute», «seit 3 Tagen vorbei». */
    public String left(DeadlineLine line) {
        long days = line.daysLeft(LocalDate.now(clock));
        return days < 0 ? Texts.format("intake.past", -days) : Texts.format("intake.left", days);
    }

    /** The colour of the tag beside it; its word says the same. */
    public String kind(DeadlineLine line) {
        if (!line.isOpen()) {
            return "";
        }
        long days = line.daysLeft(LocalDate.now(clock));
        return days <= 0 ? "bad" : days <= SOON ? "warn" : "";
    }
}
