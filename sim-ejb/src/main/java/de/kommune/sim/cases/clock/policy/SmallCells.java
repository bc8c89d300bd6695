package de.kommune.sim.cases.clock.policy;

import de.kommune.sim.cases.clock.entity.ForecastMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hides figures so small that somebody could be recognised in them («Geheimhaltung kleiner Zahlen»): one to four. Where
 * that hides a single one, the sum would tell it, so the smallest of the others is hidden with it.
 */
public final class SmallCells {

    private static final long LEAST = 5;

    public List<ForecastMonth> hide(List<ForecastMonth> months) {
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < months.size(); i++) {
            long people = months.get(i).people();
            if (people > 0 && people < LEAST) {
                hidden.add(i);
            }
        }
        if (hidden.size() == 1) {
            secondSmallest(months, hidden.iterator().next()).ifPresent(hidden::add);
        }
        List<ForecastMonth> shown = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            ForecastMonth month = months.get(i);
            shown.add(hidden.contains(i) ? new ForecastMonth(month.month(), null) : month);
        }
        return shown;
    }

    private static Optional<Integer> secondSmallest(List<ForecastMonth> months, int hidden) {
        return IntStream.range(0, months.size())
                .boxed()
                .filter(i -> i != hidden && months.get(i).people() > 0)
                .min(Comparator.comparing((Integer i) -> months.get(i).people()));
    }
}
