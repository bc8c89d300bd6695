package de.kommune.sim.takeover.intake.policy.parse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Words and what they mean, kept as data («Vokabular»): {@code MEANING=word|word}. */
final class Vocabulary {

    private final Map<String, String> meanings = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary load(String resource) {
        Vocabulary vocabulary = new Vocabulary();
        Properties properties = properties(resource);
        for (String meaning : properties.stringPropertyNames()) {
            for (String word : properties.getProperty(meaning).split("\\|")) {
                vocabulary.meanings.put(Fold.letters(word), meaning);
            }
        }
        return vocabulary;
    }

    static Properties properties(String resource) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The meaning of a word, whatever its case, accents and punctuation. */
    Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(Fold.letters(word)));
    }
}
