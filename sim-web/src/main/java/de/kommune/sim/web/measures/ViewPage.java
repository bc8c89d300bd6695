package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.MeasureView;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.boundary.NewSession;
import de.kommune.sim.measures.programmes.boundary.Participations;
import de.kommune.sim.measures.programmes.boundary.SessionLine;
import de.kommune.sim.measures.programmes.boundary.Sessions;
import de.kommune.sim.measures.programmes.entity.LeavingReason;
import de.kommune.sim.measures.programmes.entity.ParticipationResult;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A measure («Maßnahme»): who takes part and who waits, its sessions, its results and costs. */
@Named("measuresViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    private static final int NEAR = 5;

    @EJB
    private Measures measures;

    @EJB
    private Participations participations;

    @EJB
    private Sessions sessions;

    @Inject
    private Clock clock;

    private transient MeasureView view;
    private Long id;
    private Long participationId;
    private ParticipationResult result;
    private LeavingReason because;
    private LocalDate lastDay;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private int year;
    private BigDecimal planned;
    private BigDecimal actual;

    public void open() {
        view = measures.get(id == null ? 0 : id);
        LocalDate today = LocalDate.now(clock);
        lastDay = today;
        year = today.getYear();
        startsAt = view.measure().getDays().getStartsAt();
        endsAt = view.measure().getDays().getEndsAt();
    }

    public String moveUp(long who) {
        participations.moveUp(who);
        Notices.info("measures.view.movedUp");
        return again();
    }

    public String goBehind(long who) {
        participations.goBehind(who);
        Notices.info("measures.view.wentBehind");
        return again();
    }

    public String withdraw(long who) {
        participations.withdraw(who);
        Notices.info("measures.view.withdrawn");
        return again();
    }

    public String end() {
        participations.end(participationId, result, because, lastDay);
        Notices.info("measures.view.ended");
        return again();
    }

    public String add() {
        sessions.add(id, new NewSession(heldOn, startsAt, endsAt));
        Notices.info("measures.view.added", heldOn);
        return again();
    }

    public String cost() {
        measures.noteCost(id, year, planned, actual);
        Notices.info("measures.view.costNoted", String.valueOf(year));
        return again();
    }

    private String again() {
        return "/measures/view?faces-redirect=true&id=" + id;
    }

    /** What the page shows; read anew where a form came back with a mistake in it. */
    public MeasureView getView() {
        if (view == null) {
            view = measures.get(id);
        }
        return view;
    }

    /** Today's, the next ones, and those of which nobody noted yet who came. */
    public List<SessionLine> getNear() {
        LocalDate today = LocalDate.now(clock);
        long due = getView().sessions().stream().filter(this::isDue).count();
        return getView().sessions().stream()
                .filter(one -> isDue(one) || !one.heldOn().isBefore(today))
                .limit(due + NEAR)
                .toList();
    }

    public List<SessionLine> getOthers() {
        List<SessionLine> near = getNear();
        return getView().sessions().stream().filter(one -> !near.contains(one)).toList();
    }

    /** Whether it was held and nobody noted who came. */
    public boolean isDue(SessionLine one) {
        return one.cancelled() == null && one.noted() == 0 && !one.heldOn().isAfter(LocalDate.now(clock));
    }

    public ParticipationResult[] getResults() {
        return ParticipationResult.values();
    }

    public LeavingReason[] getReasons() {
        return LeavingReason.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getParticipationId() {
        return participationId;
    }

    public void setParticipationId(Long participationId) {
        this.participationId = participationId;
    }

    public ParticipationResult getResult() {
        return result;
    }

    public void setResult(ParticipationResult result) {
        this.result = result;
    }

    public LeavingReason getBecause() {
        return because;
    }

    public void setBecause(LeavingReason because) {
        this.because = because;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public BigDecimal getPlanned() {
        return planned;
    }

    public void setPlanned(BigDecimal planned) {
        this.planned = planned;
    }

    public BigDecimal getActual() {
        return actual;
    }

    public void setActual(BigDecimal actual) {
        this.actual = actual;
    }
}
