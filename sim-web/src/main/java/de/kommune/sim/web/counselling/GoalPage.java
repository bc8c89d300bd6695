package de.kommune.sim.web.counselling;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.counselling.goals.boundary.GoalLine;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.counselling.goals.boundary.NewGoal;
import de.kommune.sim.counselling.goals.entity.GoalScale;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.counselling.topics.boundary.Topics;
import de.kommune.sim.counselling.topics.entity.TopicLine;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One goal («Ziel»): its way so far, rating it, aiming anew, ending it; without a number, a new one for a case. */
@Named("counsellingGoalPage")
@ViewScoped
public class GoalPage implements Serializable {

    private static final int USUAL_WEEKS = 12;

    @EJB
    private Goals goals;

    @EJB
    private Topics topics;

    @EJB
    private Cases cases;

    @Inject
    private DraftOffers drafts;

    @Inject
    private Clock clock;

    /** So that a double click, or Back and once more, sets one goal. */
    private final String form = UUID.randomUUID().toString();

    private Long id;
    private Long caseId;
    private GoalLine goal;
    private SimCase simCase;
    private List<TopicLine> choices = List.of();
    private String topic;
    private String wording;
    private int baseline = GoalScale.LOWEST;
    private int target = GoalScale.HIGHEST;
    private int value;
    private LocalDate reviewOn;
    private String reason;

    public void open() {
        if (id == null) {
            simCase = cases.get(caseId == null ? 0 : caseId).simCase();
            choices = topics.today().stream().filter(TopicLine::leaf).toList();
            reviewOn = LocalDate.now(clock).plusWeeks(USUAL_WEEKS);
            return;
        }
        goal = goals.get(id);
        caseId = goal.caseId();
        simCase = cases.get(caseId).simCase();
        wording = goal.words().wording();
        target = goal.target();
        reviewOn = goal.reviewOn();
        value = goal.getLatest().value();
    }

    public String agree() {
        goals.agree(new NewGoal(caseId, topic, wording, baseline, target, reviewOn, form));
        drafts.saved("counselling.goal", caseId);
        Notices.info("counselling.goal.agreed");
        return toCase();
    }

    public String rate() {
        goals.rate(goal.id(), goal.version(), value);
        Notices.info("counselling.goal.rated", level(value));
        return again();
    }

    public String aim() {
        goals.aim(goal.id(), goal.version(), wording, target, reviewOn);
        Notices.info("counselling.goal.aimed");
        return again();
    }

    public String end(String reached) {
        goals.end(goal.id(), goal.version(), GoalState.valueOf(reached));
        Notices.info("counselling.goal.ended");
        return toCase();
    }

    public String drop() {
        goals.drop(goal.id(), goal.version(), reason);
        Notices.info("counselling.goal.dropped");
        return toCase();
    }

    private String again() {
        return "/counselling/goal?faces-redirect=true&id=" + id;
    }

    private String toCase() {
        return "/cases/view?faces-redirect=true&id=" + caseId;
    }

    /** «3: weitgehend». */
    public String level(int reached) {
        return Texts.format("counselling.goal.scale." + reached);
    }

    public List<Integer> getScale() {
        return GoalScale.values();
    }

    /** Null for a new one. */
    public GoalLine getGoal() {
        return goal;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public List<TopicLine> getChoices() {
        return choices;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public int getBaseline() {
        return baseline;
    }

    public void setBaseline(int baseline) {
        this.baseline = baseline;
    }

    public int getTarget() {
        return target;
    }

    public void setTarget(int target) {
        this.target = target;
    }

    public int getValue() {
        return value;
    }

    public void setValue(int value) {
        this.value = value;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
