package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.AssignmentLine;
import de.kommune.sim.authorities.boundary.AssignmentView;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.authorities.entity.CancelReason;
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
import java.util.Set;

/** One assignment («Zuweisung»): the household, its beds, and the next step. */
@Named("authoritiesViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Assignments assignments;

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    private Long id;
    private AssignmentView view;
    private Set<Long> placed;
    private LocalDate arrivedOn;
    private CancelReason cancelReason;

    public void open() {
        view = assignments.get(id == null ? 0 : id);
        LocalDate today = LocalDate.now(clock);
        placed = placements.placed(
                view.line().household().stream()
                        .map(AssignmentLine.Member::personId)
                        .toList(),
                today);
        arrivedOn = today;
    }

    public String confirm() {
        assignments.confirm(id, version());
        return done(AssignmentState.CONFIRMED);
    }

    public String arrive() {
        assignments.arrive(id, version(), arrivedOn);
        return done(AssignmentState.ARRIVED);
    }

    public String missArrival() {
        assignments.missArrival(id, version());
        return done(AssignmentState.NO_SHOW);
    }

    public String cancel() {
        assignments.cancel(id, version(), cancelReason);
        return done(AssignmentState.CANCELLED);
    }

    private int version() {
        return view.line().version();
    }

    private String done(AssignmentState now) {
        Notices.info("authorities.view.done", now);
        return "/authorities/view?faces-redirect=true&id=" + id;
    }

    /** Whether that step can be taken now. */
    public boolean may(String state) {
        AssignmentState to = AssignmentState.valueOf(state);
        boolean early =
                to == AssignmentState.NO_SHOW && view.line().arrivalPlanned().isAfter(LocalDate.now(clock));
        return view.line().state().next().contains(to) && !early;
    }

    public boolean isExpected() {
        return view.line().state().isExpected();
    }

    public boolean isPlaced(AssignmentLine.Member member) {
        return placed.contains(member.personId());
    }

    public boolean isLate() {
        return view.line().isLate(LocalDate.now(clock));
    }

    public NextStep getNext() {
        long without = view.line().household().stream()
                .filter(member -> !isPlaced(member))
                .count();
        return view.line().next(LocalDate.now(clock), without);
    }

    /** Whom letters are addressed to. */
    public AssignmentLine.Member getHead() {
        return view.line().household().get(0);
    }

    public CancelReason[] getCancelReasons() {
        return CancelReason.values();
    }

    public AssignmentView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public CancelReason getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(CancelReason cancelReason) {
        this.cancelReason = cancelReason;
    }
}
