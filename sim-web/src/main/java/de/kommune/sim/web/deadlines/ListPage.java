package de.kommune.sim.web.deadlines;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.procedures.deadlines.boundary.DeadlineCalendar;
import de.kommune.sim.procedures.deadlines.boundary.DueDay;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The calendar of deadlines («Fristen») by weeks: of a client, of one's own cases, or of the team. */
@Named("deadlinesListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final List<Integer> SPANS = List.of(7, 31, 92, 366);
    private static final int USUAL = 31;

    @EJB
    private DeadlineCalendar calendar;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private Long caseId;
    private int days = USUAL;
    private boolean team;
    private List<DueDay> all;

    public void open() {
        int span = SPANS.contains(days) ? days : USUAL;
        all = caseId == null
                ? calendar.ofDesk(team && isLead() ? null : caller.name(), span)
                : calendar.ofCase(caseId, span);
    }

    /** What is over and still open; it stands before everything else. */
    public List<DueDay> getOverdue() {
        return all.stream().filter(this::isOver).toList();
    }

    private boolean isOver(DueDay due) {
        return due.day().isBefore(LocalDate.now(clock));
    }

    /** The weeks with something to come in them, by their Mondays. */
    public List<Map.Entry<LocalDate, List<DueDay>>> getWeeks() {
        return List.copyOf(all.stream()
                .filter(due -> !isOver(due))
                .collect(Collectors.groupingBy(
                        due -> due.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet());
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public int getCount() {
        return all.size();
    }

    /** Whose they are, in the page's head and on paper. */
    public String getWhose() {
        if (caseId != null) {
            return "case";
        }
        return team && isLead() ? "team" : "mine";
    }

    /** Whether the team's deadlines are the caller's to see. */
    public final boolean isLead() {
        return caller.may(Permission.CASE_ASSIGN);
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean team) {
        this.team = team;
    }
}
