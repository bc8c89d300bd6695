package de.kommune.sim.measures.programmes.boundary;

import static de.kommune.sim.access.Permission.MEASURE_REACH_READ;
import static de.kommune.sim.access.Permission.MEASURE_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.SmallCells;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.TownTask;
import de.kommune.sim.measures.programmes.policy.ReachPolicy;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How many people measures reach and what they cost the town («Reichweite und Kosten»), for the committee. Reads a view that holds figures and
 * nobody's number. Whoever may not see who takes part gets no figure so small that somebody could be recognised.
 */
@Stateless
@Guarded
public class MeasureReach {

    private static final String FIGURES =
            "select title, kind, task_kind, funding_source, funding_amount, own_share, people,"
                    + " sessions, cancelled, minutes, planned, actual from measure_reach where year = ? and half = ? order by title, id";

    private final SmallCells smallCells = new SmallCells();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** @param half 1 or 2; 0 for the whole year */
    @Requires(value = MEASURE_REACH_READ, deed = Deed.READ)
    public ReachView of(int year, int half) {
        List<Object[]> figures = figures(year, half);
        List<Long> counted =
                figures.stream().map(figure -> ((Number) figure[6]).longValue()).toList();
        List<Long> people = caller.may(MEASURE_READ) ? counted : smallCells.hide(counted);
        List<ReachRow> rows = IntStream.range(0, figures.size())
                .mapToObj(at -> row(figures.get(at), people.get(at)))
                .toList();
        boolean hidden = people.stream().anyMatch(Objects::isNull);
        return new ReachView(
                year,
                half,
                rows,
                hidden ? null : people.stream().mapToLong(one -> one).sum(),
                rows.stream().mapToLong(ReachRow::sessions).sum(),
                sum(rows, ReachRow::hours),
                sum(rows, ReachRow::planned),
                sum(rows, ReachRow::actual),
                sum(
                        rows.stream()
                                .filter(row -> row.task() == TownTask.VOLUNTARY)
                                .toList(),
                        ReachRow::actual));
    }

    private static BigDecimal sum(List<ReachRow> rows, Function<ReachRow, BigDecimal> of) {
        return ReachPolicy.sum(rows.stream().map(of).toList());
    }

    private List<Object[]> figures(int year, int half) {
        return em.createNativeQuery(FIGURES).setParameter(1, year).setParameter(2, half).getResultList().stream()
                .map(row -> (Object[]) row)
                .toList();
    }

    private static ReachRow row(Object[] figure, Long people) {
        BigDecimal actual = (BigDecimal) figure[11];
        return new ReachRow(
                (String) figure[0],
                MeasureKind.valueOf((String) figure[1]),
                TownTask.valueOf((String) figure[2]),
                (String) figure[3],
                (BigDecimal) figure[4],
                (BigDecimal) figure[5],
                people,
                ((Number) figure[7]).longValue(),
                ((Number) figure[8]).longValue(),
                ReachPolicy.hours(((Number) figure[9]).longValue()),
                (BigDecimal) figure[10],
                actual,
                ReachPolicy.perHead(actual, people));
    }
}
