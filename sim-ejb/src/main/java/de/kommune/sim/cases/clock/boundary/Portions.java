package de.kommune.sim.cases.clock.boundary;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a long list into portions that fit into one query. */
public final class Portions {

    private Portions() {}

    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, from -> from < list.size(), from -> from + size)
                .mapToObj(from -> list.subList(from, Math.min(list.size(), from + size)))
                .toList();
    }
}
