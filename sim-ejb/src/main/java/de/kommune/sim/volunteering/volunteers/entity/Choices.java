package de.kommune.sim.volunteering.volunteers.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several constants in one column («Mehrfachauswahl»), in the order of their declaration. */
public final class Choices {

    private static final String BETWEEN = ",";

    private Choices() {}

    public static String written(Set<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .map(Enum::name)
                .collect(Collectors.joining(BETWEEN));
    }

    public static <E extends Enum<E>> Set<E> read(Class<E> type, String column) {
        Set<E> chosen = EnumSet.noneOf(type);
        Arrays.stream(column.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .forEach(name -> chosen.add(Enum.valueOf(type, name)));
        return chosen;
    }
}
