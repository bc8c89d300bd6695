package de.kommune.sim.web.planning;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.planning.calendar.boundary.AppointmentLine;
import de.kommune.sim.planning.calendar.boundary.Appointments;
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
import java.util.Set;
import java.util.stream.Stream;

/** A week («Kalender»): the own one, that of whom one stands in for, or the team's for the team lead. */
@Named("planningCalendarPage")
@ViewScoped
public class CalendarPage implements Serializable {

    private static final int DAYS = 7;

    @EJB
    private Appointments appointments;

    @EJB
    private Deputies deputies;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private LocalDate day;
    private String account;
    private boolean team;
    private Set<String> represented = Set.of();
    private List<CalendarDay> days = List.of();

    public void open() {
        LocalDate monday = getMonday();
        represented = deputies.standingInFor(caller.name());
        List<AppointmentLine> lines = read(monday, monday.plusDays(DAYS));
        days = Stream.iterate(monday, next -> next.plusDays(1))
                .limit(DAYS)
                .map(shown -> day(shown, lines))
                .filter(shown -> !isWeekend(shown.day()) || !shown.lines().isEmpty() || shown.today())
                .toList();
    }

    private List<AppointmentLine> read(LocalDate from, LocalDate to) {
        if (team) {
            return appointments.ofTeam(from, to);
        }
        return account == null ? appointments.mine(from, to) : appointments.ofColleague(account, from, to);
    }

    private CalendarDay day(LocalDate shown, List<AppointmentLine> lines) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new CalendarDay(
                shown,
                DateTimeFormatter.ofPattern(Texts.format("planning.calendar.dayPattern"), language)
                        .format(shown),
                shown.equals(LocalDate.now(clock)),
                lines.stream()
                        .filter(line ->
                                line.startsAt().isBefore(shown.plusDays(1).atStartOfDay())
                                        && line.endsAt().isAfter(shown.atStartOfDay()))
                        .toList());
    }

    private static boolean isWeekend(LocalDate shown) {
        return shown.getDayOfWeek() == DayOfWeek.SATURDAY || shown.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** «Woche 48: 23.11.2026 bis 29.11.2026». */
    public String getHead() {
        LocalDate monday = getMonday();
        return Texts.format(
                "planning.calendar.week",
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

    public boolean isLeading() {
        return caller.may(Permission.CASE_ASSIGN);
    }

    public Set<String> getRepresented() {
        return represented;
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Whose week is shown; null for the own one. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean team) {
        this.team = team;
    }
}
