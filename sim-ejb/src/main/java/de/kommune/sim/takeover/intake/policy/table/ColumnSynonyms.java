package de.kommune.sim.takeover.intake.policy.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Spellings of headers («Überschriften»), kept as data in {@code column-synonyms.properties}. */
final class ColumnSynonyms {

    /** Words that mean something under a group header only. */
    private static final Set<String> VAGUE =
            Set.of("beginn", "ende", "seit", "nr", "nummer", "id", "titel", "status", "gueltig");

    private static final Map<String, Column> BY_KEY = load();

    private ColumnSynonyms() {}

    static Optional<Column> of(String header) {
        return Optional.ofNullable(BY_KEY.get(HeaderText.key(header)));
    }

    /** True when the group above such a header decides what it means. */
    static boolean isVague(String header) {
        return VAGUE.contains(HeaderText.key(header));
    }

    private static Map<String, Column> load() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                ColumnSynonyms.class.getResourceAsStream("column-synonyms.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Column> byKey = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            for (String synonym : properties.getProperty(name).split("\\|")) {
                byKey.put(HeaderText.key(synonym), Column.valueOf(name));
            }
        }
        return byKey;
    }
}
