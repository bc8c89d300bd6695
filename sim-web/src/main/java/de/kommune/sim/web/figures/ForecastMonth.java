package de.kommune.sim.web.figures;

import de.kommune.sim.housing.forecast.boundary.WeekRow;
import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;

/** The weeks of a forecast whose last nights lie in one month («Monat der Vorausschau»). */
public record ForecastMonth(YearMonth month, List<WeekRow> weeks) implements Serializable {

    public ForecastMonth {
        weeks = List.copyOf(weeks);
    }

    int needed(Course course) {
        return most(course, WeekFigures::needed);
    }

    int missing(Course course) {
        return most(course, WeekFigures::missing);
    }

    private int most(Course course, ToIntFunction<WeekFigures> figure) {
        return weeks.stream()
                .map(week -> week.courses().get(course))
                .mapToInt(figure)
                .max()
                .orElse(0);
    }

    /** Whether somebody may find no place in it. */
    public boolean isTight() {
        return missing(Course.HIGH) > 0;
    }
}
