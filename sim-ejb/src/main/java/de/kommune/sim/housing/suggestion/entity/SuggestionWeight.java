package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What one unit of a cost counts in the search for beds («Gewicht»), as data with validity and source. */
@Entity
@Table(name = "suggestion_weight")
public class SuggestionWeight extends BaseEntity {

    private static final int MOST = 10_000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private SuggestionCost cost;

    @Column(nullable = false, updatable = false)
    private int points;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period period;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected SuggestionWeight() {}

    public SuggestionWeight(SuggestionCost cost, int points, String source, LocalDate from, String notedBy) {
        this.cost = Objects.requireNonNull(cost, "cost");
        if (points < 0 || points > MOST) {
            throw new BusinessException("housing.weightPoints", points, MOST);
        }
        if (source == null || source.isBlank()) {
            throw new BusinessException("housing.weightWithoutSource");
        }
        this.points = points;
        this.source = source.strip();
        this.period = Period.since(from);
        this.notedBy = Objects.requireNonNull(notedBy, "notedBy");
    }

    /** Another one holds from that day on. */
    public void giveWayOn(LocalDate day) {
        if (!day.isAfter(period.getFrom())) {
            throw new BusinessException("housing.ruleBefore", period.getFrom());
        }
        period = Period.between(period.getFrom(), day);
    }

    public SuggestionCost getCost() {
        return cost;
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

    public String getNotedBy() {
        return notedBy;
    }
}
