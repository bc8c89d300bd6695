package de.kommune.sim.web.housing;

import de.kommune.sim.housing.placement.boundary.FormerState;
import de.kommune.sim.housing.placement.boundary.PlacementView;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One placement («Belegung»): its next step, its end, and what was known about it when. */
@Named("housingPlacementPage")
@ViewScoped
public class PlacementPage implements Serializable {

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    private Long id;
    private PlacementView view;
    private List<FormerState> history;
    private LocalDate lastNight;
    private EndReason endReason;
    private String why;

    public void open() {
        view = placements.get(id == null ? 0 : id);
        history = placements.history(id);
        lastNight = LocalDate.now(clock);
    }

    public String order() {
        placements.order(id, version());
        return done(PlacementState.ORDERED);
    }

    public String moveIn() {
        placements.moveIn(id, version());
        return done(PlacementState.OCCUPIED);
    }

    public String beAbsent() {
        placements.beAbsent(id, version());
        return done(PlacementState.ABSENT);
    }

    public String comeBack() {
        placements.comeBack(id, version());
        return done(PlacementState.OCCUPIED);
    }

    public String end() {
        placements.end(id, version(), lastNight, endReason, why);
        return done(PlacementState.ENDED);
    }

    public String withdraw() {
        placements.withdraw(id, version(), why);
        Notices.info("housing.placement.withdrawn");
        return "/persons/view?faces-redirect=true&id=" + view.personId();
    }

    private int version() {
        return view.line().version();
    }

    private String done(PlacementState now) {
        Notices.info("housing.placement.done", now);
        return "/housing/placement?faces-redirect=true&id=" + id;
    }

    /** Whether that is how far it has come. */
    public boolean is(String state) {
        return view.line().state() == PlacementState.valueOf(state);
    }

    public boolean isLiving() {
        return view.line().state().isLiving();
    }

    public boolean isAhead() {
        return view.line().state().isAhead();
    }

    public EndReason[] getEndReasons() {
        return EndReason.values();
    }

    public PlacementView getView() {
        return view;
    }

    public List<FormerState> getHistory() {
        return history;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getLastNight() {
        return lastNight;
    }

    public void setLastNight(LocalDate lastNight) {
        this.lastNight = lastNight;
    }

    public EndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(EndReason endReason) {
        this.endReason = endReason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
