package de.kommune.sim.web.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The bundles {@code messages/<feature>.properties} (German) and {@code messages/<feature>_en.properties}, merged into
 * one map per language. Read once; a text that English lacks shows in German.
 */
final class Bundles {

    /** One bundle per feature; a new feature adds its name here. */
    static final List<String> FEATURES = List.of(
            "common",
            "access",
            "shell",
            "persons",
            "cases",
            "planning",
            "day",
            "counselling",
            "intake",
            "consents",
            "documents",
            "handover",
            "information",
            "cooperation",
            "drafts",
            "authorities",
            "competence",
            "benefits",
            "regime",
            "rates",
            "applications",
            "payments",
            "housing",
            "estate",
            "upkeep",
            "equipment",
            "figures",
            "fees",
            "volunteering",
            "partners",
            "measures",
            "events",
            "recognition",
            "referrals",
            "procedures",
            "residence",
            "reunion",
            "matters",
            "deadlines",
            "asylum",
            "education",
            "claims",
            "engagements",
            "assistance",
            "takeover",
            "paper",
            "audit",
            "organisation",
            "approvals",
            "seal",
            "reporting");

    private final Map<String, String> german = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    private Bundles() {}

    static Bundles ofThisApplication() {
        Bundles bundles = new Bundles();
        for (String feature : FEATURES) {
            bundles.german.putAll(read(feature));
            bundles.english.putAll(read(feature + "_en"));
        }
        bundles.german.forEach(bundles.english::putIfAbsent);
        return bundles;
    }

    static Map<String, String> read(String name) {
        try (InputStream in = Bundles.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("There is no bundle messages/" + name + ".properties");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, String> all(Locale language) {
        return Collections.unmodifiableMap(
                Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : german);
    }

    String text(String key, Locale language) {
        return all(language).getOrDefault(key, "???" + key + "???");
    }

    /** A text without values is no pattern: its apostrophes and braces stay. */
    String sentence(String key, Locale language, Object... values) {
        if (values.length == 0) {
            return text(key, language);
        }
        Object[] readable = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            readable[i] = readable(values[i], language);
        }
        return new MessageFormat(text(key, language), language).format(readable);
    }

    private Object readable(Object value, Locale language) {
        return value instanceof Enum<?> constant ? text(labelKey(constant), language) : Readable.of(value);
    }

    /** {@code de.kommune.sim.cases.entity.Status.OPEN} reads {@code cases.Status.OPEN}. */
    static String labelKey(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String feature = type.getPackageName()
                .replaceFirst("^de\\.kommune\\.sim\\.(web\\.)?", "")
                .replaceFirst("\\..*", "");
        return feature + "." + type.getSimpleName() + "." + constant.name();
    }
}
