package de.kommune.sim.housing.forecast.policy;

import de.kommune.sim.housing.forecast.entity.HouseholdShape;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How many people come, or leave, from the first day on at a rate of so many a month («Zu- oder Abgang»), day by day, and of which shapes. */
final class Flow {

    private final LocalDate firstDay;
    private final List<Integer> untilDay = new ArrayList<>();
    private final List<HouseholdShape> turns = new ArrayList<>();

    /** @param shares of those who come at that rate; nobody comes where they are all zero */
    Flow(
            ForecastBasis basis,
            int days,
            ToIntFunction<Expected> aMonth,
            Function<Expected, Map<HouseholdShape, Integer>> shares) {
        firstDay = basis.firstDay();
        ShapeTurns order = new ShapeTurns();
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = firstDay; day.isBefore(firstDay.plusDays(days)); day = day.plusDays(1)) {
            Expected expected = inForce(basis, day);
            Map<HouseholdShape, Integer> mix = expected == null ? Map.of() : shares.apply(expected);
            if (mix.values().stream().anyMatch(share -> share > 0)) {
                sum = sum.add(BigDecimal.valueOf(aMonth.applyAsInt(expected))
                        .divide(BigDecimal.valueOf(day.lengthOfMonth()), MathContext.DECIMAL64));
            }
            int whole = sum.setScale(0, RoundingMode.HALF_UP).intValueExact();
            while (turns.size() < whole) {
                turns.add(order.next(mix));
            }
            untilDay.add(whole);
        }
    }

    private static Expected inForce(ForecastBasis basis, LocalDate day) {
        return basis.expected().stream()
                .filter(one -> one.period().contains(day))
                .findFirst()
                .orElse(null);
    }

    /** So many people until the end of that day. */
    int until(LocalDate day) {
        return untilDay.get((int) firstDay.until(day, ChronoUnit.DAYS));
    }

    /** The first so many of them, by shape. */
    Map<HouseholdShape, Integer> first(int people) {
        Map<HouseholdShape, Integer> byShape = new EnumMap<>(HouseholdShape.class);
        turns.subList(0, people).forEach(shape -> byShape.merge(shape, 1, Integer::sum));
        return byShape;
    }
}
