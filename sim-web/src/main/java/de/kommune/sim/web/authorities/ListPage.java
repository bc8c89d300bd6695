package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.AssignmentBox;
import de.kommune.sim.authorities.boundary.AssignmentLine;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.authorities.entity.NextStep;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is assigned to the town («Zuweisungen»), day by day, and what is to be done next. */
@Named("authoritiesListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final int SIZE = 50;

    @EJB
    private Assignments assignments;

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    private AssignmentBox box = AssignmentBox.EXPECTED;
    private int page;
    private long total;
    private List<ArrivalDay> days;
    private Set<Long> placed;

    public void open() {
        total = assignments.count(box);
        List<AssignmentLine> lines = assignments.list(box, page * SIZE, SIZE);
        placed = placements.placed(people(lines), today());
        days = byDay(lines);
    }

    private static List<Long> people(List<AssignmentLine> lines) {
        return lines.stream()
                .flatMap(line -> line.household().stream())
                .map(AssignmentLine.Member::personId)
                .toList();
    }

    private static List<ArrivalDay> byDay(List<AssignmentLine> lines) {
        Map<LocalDate, List<AssignmentLine>> days = new LinkedHashMap<>();
        lines.forEach(line -> days.computeIfAbsent(line.arrivalPlanned(), day -> new ArrayList<>())
                .add(line));
        return days.entrySet().stream()
                .map(day -> new ArrivalDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }

    /** Everybody of the household is there today. */
    public String arrive(AssignmentLine line) {
        assignments.arrive(line.id(), line.version(), today());
        Notices.info("authorities.list.arrived", name(line), line.household().size());
        return again();
    }

    public String missArrival(AssignmentLine line) {
        assignments.missArrival(line.id(), line.version());
        Notices.info("authorities.list.missed", name(line));
        return again();
    }

    private String again() {
        return "/authorities/list?faces-redirect=true&box=" + box;
    }

    /** Whom letters are addressed to. */
    public String name(AssignmentLine line) {
        return line.household().get(0).name();
    }

    /** How many of the household have no bed. */
    public long withoutBed(AssignmentLine line) {
        return line.household().stream()
                .filter(member -> !placed.contains(member.personId()))
                .count();
    }

    /** Whether somebody who is to come on the day, or has come, has no bed. */
    public boolean isWithoutBed(ArrivalDay arrivals) {
        return (box == AssignmentBox.EXPECTED || box == AssignmentBox.ARRIVED)
                && arrivals.lines().stream().anyMatch(line -> withoutBed(line) > 0);
    }

    public NextStep next(AssignmentLine line) {
        return line.next(today(), withoutBed(line));
    }

    public boolean isLate(AssignmentLine line) {
        return line.isLate(today());
    }

    /** Whether they may still come. */
    public boolean isComing(AssignmentLine line) {
        return line.state().next().contains(AssignmentState.ARRIVED);
    }

    /** Whether it can be said that they did not come. */
    public boolean isMissable(AssignmentLine line) {
        return line.state().isExpected() && !line.arrivalPlanned().isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public AssignmentBox[] getBoxes() {
        return AssignmentBox.values();
    }

    public AssignmentBox getBox() {
        return box;
    }

    public void setBox(AssignmentBox box) {
        this.box = box == null ? AssignmentBox.EXPECTED : box;
    }

    /** Counted from 0. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < total;
    }

    public long getTotal() {
        return total;
    }

    public List<ArrivalDay> getDays() {
        return days;
    }
}
