package de.kommune.sim.volunteering.requests.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How many points a criterion counts («Gewicht der Zuordnung»), as data with validity and source. */
@Entity
@Table(name = "matching_weight")
public class MatchingWeight extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 12)
    private MatchCriterion criterion;

    @Column(nullable = false, updatable = false)
    private int points;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    protected MatchingWeight() {}

    public MatchingWeight(MatchCriterion criterion, int points, Period period) {
        this.criterion = criterion;
        this.points = points;
        this.period = period;
    }

    public MatchCriterion getCriterion() {
        return criterion;
    }

    public int getPoints() {
        return points;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
