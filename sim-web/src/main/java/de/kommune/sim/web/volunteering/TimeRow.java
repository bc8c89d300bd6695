package de.kommune.sim.web.volunteering;

import de.kommune.sim.volunteering.volunteers.entity.DayPart;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of the weekly grid («Zeile des Wochenrasters»): one part of the day, on seven days. */
public class TimeRow implements Serializable {

    private final DayPart part;
    private final Map<DayOfWeek, Boolean> free = new EnumMap<>(DayOfWeek.class);

    TimeRow(DayPart part, WeekTimes times) {
        this.part = part;
        for (DayOfWeek day : DayOfWeek.values()) {
            free.put(day, times.has(day, part));
        }
    }

    /** All rows of a grid. */
    public static List<TimeRow> rows(WeekTimes times) {
        List<TimeRow> rows = new ArrayList<>();
        for (DayPart part : DayPart.values()) {
            rows.add(new TimeRow(part, times));
        }
        return rows;
    }

    /** What is ticked in all of them. */
    public static WeekTimes chosen(List<TimeRow> rows) {
        WeekTimes sum = WeekTimes.NONE;
        for (TimeRow row : rows) {
            sum = row.addTo(sum);
        }
        return sum;
    }

    WeekTimes addTo(WeekTimes times) {
        WeekTimes sum = times;
        for (Map.Entry<DayOfWeek, Boolean> one : free.entrySet()) {
            sum = Boolean.TRUE.equals(one.getValue()) ? sum.with(one.getKey(), part) : sum;
        }
        return sum;
    }

    public DayPart getPart() {
        return part;
    }

    /** By day; the page writes into it. */
    public Map<DayOfWeek, Boolean> getFree() {
        return free;
    }
}
