package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.takeover.intake.policy.cell.Country;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of citizenships («Staatsangehörigkeiten»), kept as data in {@code countries.tsv}. */
public final class Countries {

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final Countries TABLE = new Countries();

    private final Map<String, Country> byKey = new HashMap<>();
    private final TreeMap<String, Country> byWord = new TreeMap<>();

    private Countries() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Countries.class.getResourceAsStream("countries.tsv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        Country country = new Country(cells[0], cells[1], cells[2]);
        byKey.put(cells[1], country);
        byWord.putIfAbsent(Fold.letters(cells[0]), country);
        byWord.putIfAbsent(Fold.letters(cells[2]), country);
        for (String word : cells[3].split("\\|")) {
            if (!word.isEmpty()) {
                byWord.putIfAbsent(Fold.letters(word), country);
            }
        }
    }

    /** By the three digits of the Federal Statistical Office. */
    public static Optional<Country> byKey(String digits) {
        return Optional.ofNullable(TABLE.byKey.get(digits));
    }

    /** By name, adjective with any ending, ISO code or digits. */
    static Optional<Country> find(String text) {
        String word = Fold.letters(text);
        return byKey(word)
                .or(() -> Optional.ofNullable(TABLE.byWord.get(word)))
                .or(() -> Optional.ofNullable(TABLE.byWord.get(word.replaceFirst("isch(e|er|es|en|em)$", "isch"))));
    }

    /** The only country that has a word with that beginning; empty when there is none or more than one. */
    static Optional<Country> byAbbreviation(String text) {
        String beginning = Fold.letters(text);
        if (beginning.length() < SHORTEST_ABBREVIATION) {
            return Optional.empty();
        }
        Set<Country> found = TABLE.byWord.subMap(beginning, beginning + Character.MAX_VALUE).values().stream()
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
