package de.kommune.sim.common;

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

    /** The same figures in the same order; null for each that is hidden. */
    public List<Long> hide(List<Long> people) {
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i) > 0 && people.get(i) < LEAST) {
                hidden.add(i);
            }
        }
        if (hidden.size() == 1) {
            secondSmallest(people, hidden.iterator().next()).ifPresent(hidden::add);
        }
        List<Long> shown = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            shown.add(hidden.contains(i) ? null : people.get(i));
        }
        return shown;
    }

    private static Optional<Integer> secondSmallest(List<Long> people, int hidden) {
        return IntStream.range(0, people.size())
                .boxed()
                .filter(i -> i != hidden && people.get(i) > 0)
                .min(Comparator.comparing(people::get));
    }
}
