package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a forecast says of the last night of a week («Zeile einer Woche»).
 *
 * @param happened so many beds somebody had on that night; null for a night to come
 */
public record WeekRow(LocalDate night, Map<Course, WeekFigures> courses, Integer happened) implements Serializable {

    public WeekFigures low() {
        return courses.get(Course.LOW);
    }

    public WeekFigures middle() {
        return courses.get(Course.MIDDLE);
    }

    public WeekFigures high() {
        return courses.get(Course.HIGH);
    }
}
