package de.kommune.sim.seal.boundary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows hold a sealed text, in the columns {@code key_no} and {@code sealed} («versiegelte Tabelle»). A feature
 * with such a table produces one of these, so that the nightly resealing finds it. A row without a text has no key either.
 *
 * @param name the table
 * @param key its primary key, whose values are part of the place that a text is sealed for
 */
public record SealedTable(String name, List<String> key) {

    public SealedTable(String name, String... key) {
        this(name, List.of(key));
    }

    /** What a row's text is sealed for, such as {@code case_note:4711}. */
    public String place(Object... keyValues) {
        if (keyValues.length != key.size()) {
            throw new IllegalArgumentException(name + " has a key of " + key.size() + " columns");
        }
        return name + Arrays.stream(keyValues).map(value -> ":" + value).collect(Collectors.joining());
    }
}
