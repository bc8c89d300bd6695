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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What a kept forecast reckoned with («aufbewahrte Annahme»). */
@Entity
@Table(name = "forecast_rate")
public class ForecastRate extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forecast_id", updatable = false)
    private HousingForecast forecast;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 6)
    private RateKind kind;

    @Column(nullable = false, updatable = false)
    private boolean measured;

    @Column(nullable = false, updatable = false)
    private int counted;

    @Column(nullable = false, updatable = false)
    private int months;

    @Column(nullable = false, updatable = false)
    private int low;

    @Column(nullable = false, updatable = false)
    private int middle;

    @Column(nullable = false, updatable = false)
    private int high;

    @Column(name = "man_alone", nullable = false, updatable = false)
    private int manAlone;

    @Column(name = "woman_alone", nullable = false, updatable = false)
    private int womanAlone;

    @Column(nullable = false, updatable = false)
    private int alone;

    @Column(name = "two_people", nullable = false, updatable = false)
    private int two;

    @Column(name = "three_or_four", nullable = false, updatable = false)
    private int threeOrFour;

    @Column(name = "five_or_more", nullable = false, updatable = false)
    private int fiveOrMore;

    protected ForecastRate() {}

    public ForecastRate(HousingForecast forecast, RateFigures figures) {
        this.forecast = Objects.requireNonNull(forecast, "forecast");
        kind = figures.kind();
        measured = figures.measured();
        counted = figures.counted();
        months = figures.months();
        low = figures.aMonth().low();
        middle = figures.aMonth().middle();
        high = figures.aMonth().high();
        manAlone = figures.shapes().getOrDefault(HouseholdShape.MAN_ALONE, 0);
        womanAlone = figures.shapes().getOrDefault(HouseholdShape.WOMAN_ALONE, 0);
        alone = figures.shapes().getOrDefault(HouseholdShape.ALONE, 0);
        two = figures.shapes().getOrDefault(HouseholdShape.TWO, 0);
        threeOrFour = figures.shapes().getOrDefault(HouseholdShape.THREE_OR_FOUR, 0);
        fiveOrMore = figures.shapes().getOrDefault(HouseholdShape.FIVE_OR_MORE, 0);
    }

    /** As it was reckoned with. */
    public RateFigures figures() {
        Map<HouseholdShape, Integer> shapes = new EnumMap<>(HouseholdShape.class);
        shapes.put(HouseholdShape.MAN_ALONE, manAlone);
        shapes.put(HouseholdShape.WOMAN_ALONE, womanAlone);
        shapes.put(HouseholdShape.ALONE, alone);
        shapes.put(HouseholdShape.TWO, two);
        shapes.put(HouseholdShape.THREE_OR_FOUR, threeOrFour);
        shapes.put(HouseholdShape.FIVE_OR_MORE, fiveOrMore);
        return new RateFigures(kind, measured, counted, months, new Spread(low, middle, high), shapes);
    }
}
