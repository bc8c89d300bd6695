package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What the households of a shape need on a night, and what there is for them («Bedarf einer Haushaltsform»). */
@Entity
@Table(name = "forecast_need")
public class ForecastNeed extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "week_id", updatable = false)
    private ForecastWeek week;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 13)
    private HouseholdShape shape;

    @Column(nullable = false, updatable = false)
    private int persons;

    @Column(nullable = false, updatable = false)
    private int places;

    @Column(nullable = false, updatable = false)
    private int missing;

    protected ForecastNeed() {}

    ForecastNeed(ForecastWeek week, HouseholdShape shape, int persons, int places, int missing) {
        this.week = week;
        this.shape = shape;
        this.persons = persons;
        this.places = places;
        this.missing = missing;
    }
}
