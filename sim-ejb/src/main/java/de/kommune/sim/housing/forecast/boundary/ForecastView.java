package de.kommune.sim.housing.forecast.boundary;

import java.io.Serializable;
import java.util.List;

/** A forecast with all its weeks, beside what happened since («Vorausschau mit Vergleich»). */
public record ForecastView(ForecastLine line, List<WeekRow> weeks) implements Serializable {

    public ForecastView {
        weeks = List.copyOf(weeks);
    }
}
