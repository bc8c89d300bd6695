package de.kommune.sim.cases.clock.boundary;

import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.CLOCK_FORECAST_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.clock.entity.ForecastMonth;
import de.kommune.sim.common.SmallCells;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many handovers to the ASD lie ahead, month by month («Vorausschau»). Reads a view that holds figures and nobody's
 * number. Whoever may not see cases gets no figure so small that somebody could be recognised.
 */
@Stateless
@Guarded
public class Forecasts {

    private final SmallCells smallCells = new SmallCells();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** The forecast for so many months, this one the first. */
    @Requires(value = CLOCK_FORECAST_READ, deed = Deed.READ)
    public HandoverForecast handovers(int months) {
        YearMonth first = YearMonth.from(LocalDate.now(clock));
        Map<YearMonth, Long> byMonth = new TreeMap<>();
        long[] sums = new long[3];
        for (Figure figure : figures()) {
            int place = place(figure, first, months);
            if (place < 0) {
                byMonth.merge(figure.month(), figure.people(), Long::sum);
            } else {
                sums[place] += figure.people();
            }
        }
        List<ForecastMonth> cells = new ArrayList<>(IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> new ForecastMonth(month, byMonth.getOrDefault(month, 0L)))
                .toList());
        for (long sum : sums) {
            cells.add(new ForecastMonth(first, sum));
        }
        List<ForecastMonth> shown = caller.may(CASE_READ) ? cells : hidden(cells);
        return new HandoverForecast(
                shown.subList(0, months),
                shown.get(months).people(),
                shown.get(months + 1).people(),
                shown.get(months + 2).people());
    }

    private List<ForecastMonth> hidden(List<ForecastMonth> cells) {
        List<Long> people =
                smallCells.hide(cells.stream().map(ForecastMonth::people).toList());
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> new ForecastMonth(cells.get(cell).month(), people.get(cell)))
                .toList();
    }

    /** Zero for those past, one for those later, two for clocks that rest; below zero for one of the months. */
    private static int place(Figure figure, YearMonth first, int months) {
        if (figure.over()) {
            return 0;
        }
        if (figure.month() == null) {
            return 2;
        }
        return figure.month().isBefore(first.plusMonths(months)) ? -1 : 1;
    }

    private List<Figure> figures() {
        return em
                .createNativeQuery(
                        "select month_of_end, is_over, people from handover_forecast order by month_of_end, is_over")
                .getResultList()
                .stream()
                .map(row -> Figure.of((Object[]) row))
                .toList();
    }

    /** One row of the view; without a month for clocks that rest. */
    private record Figure(YearMonth month, boolean over, long people) {

        private static Figure of(Object[] row) {
            return new Figure(
                    row[0] == null ? null : YearMonth.parse(row[0].toString()),
                    ((Number) row[1]).intValue() == 1,
                    ((Number) row[2]).longValue());
        }
    }
}
