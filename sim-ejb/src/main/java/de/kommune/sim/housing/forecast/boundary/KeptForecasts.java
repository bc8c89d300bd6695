package de.kommune.sim.housing.forecast.boundary;

import de.kommune.sim.housing.forecast.entity.Course;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import de.kommune.sim.housing.forecast.policy.ForecastPolicy;
import de.kommune.sim.housing.placement.entity.PlacementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads kept forecasts, and what happened on their nights («Vergleich mit dem, was kam»). Has no guard of its own: only guarded
 * boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KeptForecasts {

    private static final Set<PlacementState> LIVED =
            EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT, PlacementState.ENDED);

    @PersistenceContext
    private EntityManager em;

    List<WeekRow> weeks(ForecastLine forecast, LocalDate today) {
        Map<LocalDate, Map<Course, WeekFigures>> weeks = figures(forecast.id());
        List<Object[]> stays = stays(forecast.firstDay(), today);
        List<WeekRow> rows = new ArrayList<>();
        weeks.forEach((night, courses) ->
                rows.add(new WeekRow(night, courses, night.isBefore(today) ? occupied(stays, night) : null)));
        return rows;
    }

    private Map<LocalDate, Map<Course, WeekFigures>> figures(long forecastId) {
        Map<LocalDate, Map<Course, WeekFigures>> weeks = new TreeMap<>();
        em.createQuery(
                        "select w.night, w.course, w.openBeds, w.occupied, w.displaced, w.announced, w.expected, w.leaving, w.missing"
                                + " from ForecastWeek w where w.forecast.id = :forecast",
                        Object[].class)
                .setParameter("forecast", forecastId)
                .getResultList()
                .forEach(row -> weeks.computeIfAbsent((LocalDate) row[0], any -> new EnumMap<>(Course.class))
                        .put((Course) row[1], figures(row)));
        return weeks;
    }

    private static WeekFigures figures(Object[] row) {
        int[] values = IntStream.range(2, row.length)
                .map(place -> (Integer) row[place])
                .toArray();
        return new WeekFigures(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
    }

    /** From when to when how many beds were really taken, among the nights of the forecast that are over. */
    private List<Object[]> stays(LocalDate firstDay, LocalDate today) {
        LocalDate end = firstDay.plusWeeks(ForecastPolicy.WEEKS);
        return em.createQuery(
                        "select x.period.from, x.period.to, count(x) from Placement x where x.state in :lived"
                                + " and x.period.from < :end and x.period.to > :first group by x.period.from, x.period.to",
                        Object[].class)
                .setParameter("lived", LIVED)
                .setParameter("first", firstDay)
                .setParameter("end", today.isBefore(end) ? today : end)
                .getResultList();
    }

    private static int occupied(List<Object[]> stays, LocalDate night) {
        return stays.stream()
                .filter(row -> !night.isBefore((LocalDate) row[0]) && night.isBefore((LocalDate) row[1]))
                .mapToInt(row -> Math.toIntExact((Long) row[2]))
                .sum();
    }
}
