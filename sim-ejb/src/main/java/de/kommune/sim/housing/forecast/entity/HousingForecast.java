package de.kommune.sim.housing.forecast.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A forecast that somebody made («Vorausschau»), kept as it was, with the sums that it was made of, so that it can be laid beside what
 * happened. It never changes.
 */
@Entity
@Table(name = "housing_forecast")
public class HousingForecast extends BaseEntity {

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "expectation_id", updatable = false)
    private ArrivalExpectation expectation;

    @Column(nullable = false, updatable = false)
    private int beds;

    @Column(name = "closed_beds", nullable = false, updatable = false)
    private int closedBeds;

    @Column(nullable = false, updatable = false)
    private int occupied;

    @Column(name = "planned_ends", nullable = false, updatable = false)
    private int plannedEnds;

    @Column(nullable = false, updatable = false)
    private int announced;

    @Column(name = "made_by", nullable = false, updatable = false, length = 120)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private LocalDateTime madeAt;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @OneToMany(mappedBy = "forecast", cascade = CascadeType.PERSIST)
    private List<ForecastWeek> weeks = new ArrayList<>();

    @OneToMany(mappedBy = "forecast", cascade = CascadeType.PERSIST)
    private List<ForecastRate> rates = new ArrayList<>();

    protected HousingForecast() {}

    /** @param requestToken of the form it was asked for in: sent twice, it is one forecast */
    public HousingForecast(
            LocalDate firstDay,
            ArrivalExpectation expectation,
            BasisSums sums,
            String madeBy,
            LocalDateTime madeAt,
            String requestToken) {
        this.firstDay = Objects.requireNonNull(firstDay, "firstDay");
        this.expectation = Objects.requireNonNull(expectation, "expectation");
        beds = sums.beds();
        closedBeds = sums.closedBeds();
        occupied = sums.occupied();
        plannedEnds = sums.plannedEnds();
        announced = sums.announced();
        this.madeBy = Objects.requireNonNull(madeBy, "madeBy");
        this.madeAt = Objects.requireNonNull(madeAt, "madeAt");
        this.requestToken = Objects.requireNonNull(requestToken, "requestToken");
    }

    /** Adds a night in a course. */
    public ForecastWeek add(LocalDate night, Course course, WeekFigures figures) {
        ForecastWeek week = new ForecastWeek(this, night, course, figures);
        weeks.add(week);
        return week;
    }

    /** Keeps what it reckons with. */
    public void reckonWith(RateFigures figures) {
        rates.add(new ForecastRate(this, figures));
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }
}
