package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a forecast says of the last night of a week in one course («Woche der Vorausschau»). */
@Entity
@Table(name = "forecast_week")
public class ForecastWeek extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forecast_id", updatable = false)
    private HousingForecast forecast;

    @Column(nullable = false, updatable = false)
    private LocalDate night;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 6)
    private Course course;

    @Column(name = "open_beds", nullable = false, updatable = false)
    private int openBeds;

    @Column(nullable = false, updatable = false)
    private int occupied;

    @Column(nullable = false, updatable = false)
    private int displaced;

    @Column(nullable = false, updatable = false)
    private int announced;

    @Column(nullable = false, updatable = false)
    private int expected;

    @Column(nullable = false, updatable = false)
    private int leaving;

    @Column(nullable = false, updatable = false)
    private int missing;

    @OneToMany(mappedBy = "week", cascade = CascadeType.PERSIST)
    private List<ForecastNeed> needs = new ArrayList<>();

    protected ForecastWeek() {}

    ForecastWeek(HousingForecast forecast, LocalDate night, Course course, WeekFigures figures) {
        this.forecast = forecast;
        this.night = night;
        this.course = course;
        openBeds = figures.open();
        occupied = figures.occupied();
        displaced = figures.displaced();
        announced = figures.announced();
        expected = figures.expected();
        leaving = figures.leaving();
        missing = figures.missing();
    }

    /** Adds what the households of a shape need. */
    public void add(HouseholdShape shape, int persons, int places, int without) {
        needs.add(new ForecastNeed(this, shape, persons, places, without));
    }
}
