package de.kommune.sim.procedures.residence.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days the end of a paper becomes a task («Ablauf-Wächter»). */
public final class ExpiryDays {

    private ExpiryDays() {}

    /**
     * The days so many days before the last one, the earliest first. What would lie before today is one task for today, however many there are: whoever
     * brings a paper that ends in three weeks needs one reminder now and not three.
     *
     * @param before days before the last day, in any order; a last day that has passed gives today
     */
    public static List<LocalDate> of(LocalDate lastDay, Collection<Integer> before, LocalDate today) {
        List<LocalDate> days = before.stream()
                .distinct()
                .map(lastDay::minusDays)
                .sorted(Comparator.naturalOrder())
                .toList();
        Optional<LocalDate> late =
                days.stream().filter(day -> day.isBefore(today)).findAny();
        return Stream.concat(late.map(day -> today).stream(), days.stream().filter(day -> !day.isBefore(today)))
                .distinct()
                .toList();
    }
}
