package de.kommune.sim.housing.suggestion.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.housing.estate.entity.Facility;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** What speaks against a suggestion that the rules allow («Nachteil im Vorschlag»), counted when it was made or changed. */
@Entity
@Table(name = "suggested_cost")
public class SuggestedCost extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "suggestion_id", updatable = false)
    private BedSuggestion suggestion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private SuggestionCost cost;

    /** Null for what a whole facility loses. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facility_id", updatable = false)
    private Facility facility;

    @Column(nullable = false, updatable = false)
    private long amount;

    @Column(nullable = false, updatable = false)
    private long points;

    protected SuggestedCost() {}

    public SuggestedCost(
            BedSuggestion suggestion, SuggestionCost cost, Person person, Facility facility, long amount, long points) {
        this.suggestion = Objects.requireNonNull(suggestion, "suggestion");
        this.cost = Objects.requireNonNull(cost, "cost");
        this.person = person;
        this.facility = Objects.requireNonNull(facility, "facility");
        this.amount = amount;
        this.points = points;
    }

    public SuggestionCost getCost() {
        return cost;
    }

    public long getAmount() {
        return amount;
    }

    public long getPoints() {
        return points;
    }
}
