package de.kommune.sim.housing.fees.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Which months the night counts («fällige Monate»), the earliest first. Plain rules: no container, no database, no clock. */
public record MonthsDue(List<YearMonth> months) {

    /**
     * The months that are over, the last one only from its counting day on.
     *
     * @param countingDay of the following month
     * @param back how many months at most
     */
    public static MonthsDue on(LocalDate today, int countingDay, int back) {
        YearMonth last = YearMonth.from(today).minusMonths(today.getDayOfMonth() < countingDay ? 2 : 1);
        return new MonthsDue(IntStream.range(0, back)
                .mapToObj(month -> last.minusMonths((long) back - 1 - month))
                .toList());
    }
}
