package de.kommune.sim.web.events;

import de.kommune.sim.volunteering.events.boundary.EventLine;
import de.kommune.sim.volunteering.events.boundary.Events;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A week of events («Wochenansicht»). All seven days are shown: much of it takes place on a Saturday. */
@Named("eventsWeekPage")
@ViewScoped
public class WeekPage implements Serializable {

    private static final int DAYS = 7;

    @EJB
    private Events events;

    @Inject
    private Clock clock;

    private LocalDate day;
    private List<EventDay> days = List.of();

    public void open() {
        LocalDate monday = getMonday();
        List<EventLine> lines = events.between(monday, monday.plusDays(DAYS));
        days = Stream.iterate(monday, next -> next.plusDays(1))
                .limit(DAYS)
                .map(shown -> day(shown, lines))
                .toList();
    }

    private EventDay day(LocalDate shown, List<EventLine> lines) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new EventDay(
                shown,
                DateTimeFormatter.ofPattern(Texts.format("events.week.dayPattern"), language)
                        .format(shown),
                shown.equals(LocalDate.now(clock)),
                lines.stream()
                        .filter(line ->
                                line.startsAt().isBefore(shown.plusDays(1).atStartOfDay())
                                        && line.endsAt().isAfter(shown.atStartOfDay()))
                        .toList());
    }

    /** «Woche 48: 23.11.2026 bis 29.11.2026». */
    public String getHead() {
        LocalDate monday = getMonday();
        return Texts.format(
                "events.week.head",
                monday.get(WeekFields.ISO.weekOfWeekBasedYear()),
                monday,
                monday.plusDays(DAYS - 1L));
    }

    public LocalDate getMonday() {
        LocalDate within = day == null ? LocalDate.now(clock) : day;
        return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** As an address carries it. */
    public String getPrevious() {
        return getMonday().minusDays(DAYS).toString();
    }

    public String getNext() {
        return getMonday().plusDays(DAYS).toString();
    }

    public List<EventDay> getDays() {
        return days;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
