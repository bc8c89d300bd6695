package de.kommune.sim.procedures.residence.policy;

import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A timeline without gaps and overlaps («Zeitleiste»): where nothing is on record it says so, and does not leave the time out. */
public final class Timeline {

    private Timeline() {}

    /**
     * A time with what held then.
     *
     * @param what null where nothing is on record
     */
    public record Stretch<T>(Period period, T what) {}

    /**
     * From the first day of the earliest on, without an end.
     *
     * @param all in any order
     * @throws IllegalArgumentException where two hold at once
     */
    public static <T> List<Stretch<T>> of(Collection<T> all, Function<T, Period> period) {
        List<T> sorted = all.stream().sorted(Comparator.comparing(period)).toList();
        List<Stretch<T>> stretches = new ArrayList<>();
        LocalDate next = null;
        for (T one : sorted) {
            Period held = period.apply(one);
            if (next != null && held.getFrom().isBefore(next)) {
                throw new IllegalArgumentException("two at once from " + held.getFrom());
            }
            addGap(stretches, next, held.getFrom());
            stretches.add(new Stretch<>(held, one));
            next = held.getTo();
        }
        addGap(stretches, next, Period.OPEN_END);
        return List.copyOf(stretches);
    }

    private static <T> void addGap(List<Stretch<T>> stretches, LocalDate from, LocalDate to) {
        if (from != null && from.isBefore(to)) {
            stretches.add(new Stretch<>(Period.between(from, to), null));
        }
    }
}
