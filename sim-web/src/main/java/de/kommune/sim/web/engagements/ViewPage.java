package de.kommune.sim.web.engagements;

import de.kommune.sim.volunteering.engagements.boundary.EngagementHours;
import de.kommune.sim.volunteering.engagements.boundary.EngagementView;
import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import de.kommune.sim.volunteering.engagements.entity.EngagementState;
import de.kommune.sim.volunteering.requests.entity.Content;
import de.kommune.sim.volunteering.requests.entity.GoalOutcome;
import de.kommune.sim.volunteering.requests.entity.HelpEnd;
import de.kommune.sim.volunteering.requests.entity.HelpEvaluation;
import de.kommune.sim.volunteering.requests.entity.HelpState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An engagement («Einsatz»): who helps, how often they met, rest and end. */
@Named("engagementsViewPage")
@ViewScoped
public class ViewPage implements Serializable {

    @EJB
    private Engagements engagements;

    @EJB
    private EngagementHours hours;

    @Inject
    private Clock clock;

    private Long id;
    private EngagementView view;
    private LocalDate day;
    private HelpEnd reason = HelpEnd.AS_PLANNED;
    private GoalOutcome goal;
    private Content client = Content.UNKNOWN;
    private Content helper = Content.UNKNOWN;
    private boolean again;

    public void open() {
        view = engagements.get(id == null ? 0 : id);
        day = view.request().getEndedOn() == null
                ? LocalDate.now(clock)
                : view.request().getEndedOn();
    }

    public String pause() {
        engagements.pause(id, version());
        Notices.info("engagements.view.paused");
        return reopen();
    }

    public String resume() {
        engagements.resume(id, version());
        Notices.info("engagements.view.resumed");
        return reopen();
    }

    public String forget(long hourId) {
        hours.forget(hourId);
        Notices.info("engagements.view.forgotten");
        return reopen();
    }

    public String end() {
        engagements.end(id, version(), day, reason, new HelpEvaluation(goal, client, helper, again));
        Notices.info("engagements.view.ended");
        return reopen();
    }

    private int version() {
        return view.engagement().getVersion();
    }

    private String reopen() {
        return "/engagements/view?faces-redirect=true&id=" + id;
    }

    public EngagementView getView() {
        return view;
    }

    public boolean isRunning() {
        return view.engagement().getState() == EngagementState.RUNNING;
    }

    public boolean isPaused() {
        return view.engagement().getState() == EngagementState.PAUSED;
    }

    public boolean isOver() {
        return view.engagement().getState() == EngagementState.ENDED;
    }

    /** Counselling has ended it, and nobody has said yet how it was. */
    public boolean isStoppedByCounselling() {
        return view.request().getState() == HelpState.STOPPED;
    }

    public List<HelpEnd> getReasons() {
        return Arrays.stream(HelpEnd.values()).filter(HelpEnd::isChosen).toList();
    }

    public GoalOutcome[] getGoals() {
        return GoalOutcome.values();
    }

    public Content[] getContents() {
        return Content.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public HelpEnd getReason() {
        return reason;
    }

    public void setReason(HelpEnd reason) {
        this.reason = reason;
    }

    public GoalOutcome getGoal() {
        return goal;
    }

    public void setGoal(GoalOutcome goal) {
        this.goal = goal;
    }

    public Content getClient() {
        return client;
    }

    public void setClient(Content client) {
        this.client = client;
    }

    public Content getHelper() {
        return helper;
    }

    public void setHelper(Content helper) {
        this.helper = helper;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
