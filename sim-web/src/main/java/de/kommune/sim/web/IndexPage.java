package de.kommune.sim.web;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.notes.boundary.EmergencyOpenings;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.day.boundary.DayView;
import de.kommune.sim.day.boundary.Days;
import de.kommune.sim.day.entity.Signal;
import de.kommune.sim.day.entity.SignalKind;
import de.kommune.sim.planning.boundary.TaskLine;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The start page («Mein Tag»). The counselling side sees what is on today and what waits; a deputy looks at the absent
 * colleague's day, the team lead at the team's. Everybody else finds what waits for them, or the own rooms.
 */
@Named
@ViewScoped
public class IndexPage implements Serializable {

    private static final int MOST_SIGNALS = 6;

    @Inject
    private Clock clock;

    @EJB
    private Caller caller;

    @EJB
    private Days days;

    @EJB
    private Tasks tasks;

    @EJB
    private EmergencyOpenings openings;

    private String account;
    private DayView day;

    public void open() {
        if (caller.may(Permission.DAY_READ)) {
            day = days.get(account);
        }
    }

    /** «Montag, 23. November 2026 · 42 Fälle». */
    public String getHead() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String today = DateTimeFormatter.ofPattern(Texts.format("shell.index.datePattern"), language)
                .format(LocalDate.now(clock));
        return day == null ? today : Texts.format("day.head", today, day.cases());
    }

    public String done(long taskId) {
        TaskLine task = day.tasks().stream()
                .filter(line -> line.id() == taskId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        tasks.done(taskId, task.version());
        Notices.info("planning.task.doneNotice", task.title());
        return again();
    }

    /** The caller has seen that an own note was read in an emergency. */
    public String takeNote(long readingId) {
        openings.takeNote(readingId);
        return again();
    }

    private String again() {
        return "/index?faces-redirect=true&includeViewParams=true";
    }

    /** The kinds of which there is anything to point out beside what is loudest, the gravest first. */
    public List<SignalKind> getKinds() {
        return day.signals().stream()
                .map(Signal::kind)
                .filter(kind -> !kind.isLoudest())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is lost for ever when nothing is done, before all else and never folded. */
    public List<Signal> getLoudest() {
        return day.signals().stream()
                .filter(signal -> signal.kind().isLoudest())
                .toList();
    }

    /** The most urgent of a kind. */
    public List<Signal> first(SignalKind kind) {
        return all(kind).stream().limit(MOST_SIGNALS).toList();
    }

    /** All others of that kind, folded until somebody asks for them. */
    public List<Signal> others(SignalKind kind) {
        return all(kind).stream().skip(MOST_SIGNALS).toList();
    }

    private List<Signal> all(SignalKind kind) {
        return day.signals().stream().filter(signal -> signal.kind() == kind).toList();
    }

    /** Whether the absent colleague's day is shown. */
    public boolean isStandingIn() {
        return day != null && !day.account().equals(caller.name());
    }

    /** Null for everybody beyond the counselling side. */
    public DayView getDay() {
        return day;
    }

    /** Whose day is shown; null for the own one. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
