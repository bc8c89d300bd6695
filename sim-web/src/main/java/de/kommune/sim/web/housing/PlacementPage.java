package de.kommune.sim.web.housing;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.boundary.SentLine;
import de.kommune.sim.housing.ledger.boundary.SentReports;
import de.kommune.sim.housing.placement.boundary.FormerState;
import de.kommune.sim.housing.placement.boundary.PlacementEnd;
import de.kommune.sim.housing.placement.boundary.PlacementView;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.entity.Breach;
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
import java.util.stream.IntStream;

/** One placement («Belegung»): its next step, its end, and what was known about it when. */
@Named("housingPlacementPage")
@ViewScoped
public class PlacementPage implements Serializable {

    @EJB
    private Placements placements;

    @EJB
    private SentReports sent;

    @Inject
    private TouchedReports touched;

    @Inject
    private Clock clock;

    private Long id;
    private PlacementView view;
    private List<HistoryLine> history;
    private LocalDate lastNight;
    private LocalDate absentSince;
    private EndReason endReason;
    private String why;
    private boolean knowing;
    private List<Breach> leftAlone = List.of();

    public void open() {
        view = placements.get(id == null ? 0 : id);
        history = history(placements.history(id));
        lastNight = LocalDate.now(clock);
        absentSince = lastNight;
        if (isAhead()) {
            LocalDate first = view.line().period().getFrom();
            leftAlone = placements.leftAlone(id, first.minusDays(1));
        }
    }

    public String order() {
        placements.order(id, version());
        return done(PlacementState.ORDERED);
    }

    public String moveIn() {
        Period nights = view.line().period();
        if (!touched.mayGoOn(nights.getFrom(), nights.getTo())) {
            return null;
        }
        placements.moveIn(id, version());
        return done(PlacementState.OCCUPIED);
    }

    public String beAbsent() {
        placements.beAbsent(id, version(), absentSince);
        return done(PlacementState.ABSENT);
    }

    public String comeBack() {
        placements.comeBack(id, version());
        return done(PlacementState.OCCUPIED);
    }

    /** Says first who would be left alone and what was reported; whoever has read it ends the placement all the same. */
    public String end() {
        leftAlone = placements.leftAlone(id, lastNight);
        boolean mayGoOn =
                touched.mayGoOn(lastNight.plusDays(1), view.line().period().getTo());
        if (!mayGoOn || !leftAlone.isEmpty() && !knowing) {
            return null;
        }
        placements.end(id, version(), new PlacementEnd(lastNight, endReason, why, knowing));
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

    /** Each state with the reports that had been sent by then and tell of nights that it changed. */
    private List<HistoryLine> history(List<FormerState> states) {
        LocalDate from = states.stream()
                .map(state -> state.period().getFrom())
                .min(LocalDate::compareTo)
                .orElseThrow();
        List<SentLine> reports = sent.touching(Period.since(from));
        return IntStream.range(0, states.size())
                .mapToObj(i -> HistoryLine.of(states.get(i), i + 1 < states.size() ? states.get(i + 1) : null, reports))
                .toList();
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    /** Children of the household who would be alone once the placement is over. */
    public List<Breach> getLeftAlone() {
        return leftAlone;
    }

    public boolean isKnowing() {
        return knowing;
    }

    public void setKnowing(boolean knowing) {
        this.knowing = knowing;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getAbsentSince() {
        return absentSince;
    }

    public void setAbsentSince(LocalDate absentSince) {
        this.absentSince = absentSince;
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
