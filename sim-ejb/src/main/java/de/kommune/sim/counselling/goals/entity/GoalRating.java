package de.kommune.sim.counselling.goals.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How far a goal was reached on a day («Einschätzung»). */
@Entity
@Table(name = "goal_rating")
public class GoalRating extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id", updatable = false)
    private Goal goal;

    @Column(name = "rated_on", nullable = false, updatable = false)
    private LocalDate ratedOn;

    @Column(name = "reached", nullable = false)
    private int value;

    @Column(name = "rated_by", nullable = false, length = 120)
    private String ratedBy;

    protected GoalRating() {}

    GoalRating(Goal goal, int value, LocalDate ratedOn, String ratedBy) {
        this.goal = goal;
        this.value = value;
        this.ratedOn = ratedOn;
        this.ratedBy = ratedBy;
    }

    void correct(int better, String account) {
        value = better;
        ratedBy = account;
    }

    public LocalDate getRatedOn() {
        return ratedOn;
    }

    public int getValue() {
        return value;
    }

    public String getRatedBy() {
        return ratedBy;
    }
}
