package de.kommune.sim.counselling.goals.entity;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a client wants to reach («Ziel»): from a baseline to a target on the scale, looked at again on a day. */
@Entity
@Table(name = "goal")
public class Goal extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private SimCase simCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id", updatable = false)
    private Topic topic;

    @Column(nullable = false, updatable = false)
    private int baseline;

    @Column(nullable = false)
    private int target;

    @Column(name = "review_on", nullable = false)
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 15)
    private GoalState state = GoalState.OPEN;

    @Column(name = "set_on", nullable = false, updatable = false)
    private LocalDate setOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(nullable = false, updatable = false, length = 120)
    private String author;

    @Embedded
    private SealedText words;

    @OrderBy("ratedOn")
    @OneToMany(mappedBy = "goal", cascade = CascadeType.PERSIST)
    private List<GoalRating> ratings = new ArrayList<>();

    protected Goal() {}

    /** A goal without its words, which can be sealed only when the row has its number. */
    public Goal(SimCase simCase, Topic topic, int baseline, String author, LocalDate setOn) {
        this.simCase = Objects.requireNonNull(simCase, "simCase");
        this.topic = Objects.requireNonNull(topic, "topic");
        this.baseline = GoalScale.checked(baseline);
        this.author = Objects.requireNonNull(author, "author");
        this.setOn = Objects.requireNonNull(setOn, "setOn");
    }

    /** Says how far it is to go, and when to look at it again. */
    public void aim(int wanted, LocalDate review) {
        checkLive();
        if (GoalScale.checked(wanted) <= baseline) {
            throw new BusinessException("counselling.goalTarget", baseline);
        }
        if (review.isBefore(setOn)) {
            throw new BusinessException("counselling.goalReview", setOn);
        }
        target = wanted;
        reviewOn = review;
    }

    /** How far it is reached on a day; a second rating of the day takes the place of the first. */
    public void rate(int value, LocalDate day, String account) {
        checkLive();
        GoalScale.checked(value);
        ratings.stream()
                .filter(rating -> rating.getRatedOn().equals(day))
                .findFirst()
                .ifPresentOrElse(
                        rating -> rating.correct(value, account),
                        () -> ratings.add(new GoalRating(this, value, day, account)));
        state = GoalState.IN_PROGRESS;
    }

    /** It is achieved, or partly. */
    public void end(GoalState reached, LocalDate day) {
        checkLive();
        if (reached != GoalState.ACHIEVED && reached != GoalState.PARTLY) {
            throw new BusinessException("counselling.goalNoEnd", reached);
        }
        state = reached;
        endedOn = day;
    }

    /** Nobody works on it any more; the reason belongs to the words. */
    public void drop(LocalDate day) {
        checkLive();
        state = GoalState.DROPPED;
        endedOn = day;
    }

    /** Puts the sealed words in. */
    public void fill(SealedText sealed) {
        words = sealed;
    }

    private void checkLive() {
        if (!state.isLive()) {
            throw new BusinessException("counselling.goalOver", state, endedOn);
        }
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public int getBaseline() {
        return baseline;
    }

    public int getTarget() {
        return target;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public GoalState getState() {
        return state;
    }

    public LocalDate getSetOn() {
        return setOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public String getAuthor() {
        return author;
    }

    public SealedText getWords() {
        return words;
    }

    /** In the order of their days. */
    public List<GoalRating> getRatings() {
        return List.copyOf(ratings);
    }
}
