package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.takeover.intake.policy.cell.SensitiveHit;
import de.kommune.sim.takeover.intake.policy.cell.SensitiveHit.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words that tell what the law protects more («besondere Kategorien personenbezogener Daten», Articles 9 and 10 GDPR), by
 * the stems of {@code sensitive-words.properties}. A remark without a hit is still sealed; a hit only says what to look for.
 */
final class SensitiveRemarks {

    private static final Map<Topic, Pattern> STEMS = new EnumMap<>(Topic.class);
    private static final Pattern HARMLESS;

    static {
        Properties words = Vocabulary.properties("sensitive-words.properties");
        for (Topic topic : Topic.values()) {
            STEMS.put(topic, pattern(words.getProperty(topic.name())));
        }
        HARMLESS = pattern(words.getProperty("HARMLESS"));
    }

    private static Pattern pattern(String stems) {
        return Stream.of(stems.split("\\|"))
                .map(SensitiveRemarks::expression)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|"), all -> Pattern.compile("(?iU)(?<![\\p{L}\\d])(?:" + all + ")")));
    }

    /** A star at the front lets the stem stand inside a word, an equals sign makes it a whole word. */
    private static String expression(String stem) {
        if (stem.startsWith("*")) {
            return "\\p{L}*" + Pattern.quote(stem.substring(1)) + "\\p{L}*";
        }
        return stem.startsWith("=")
                ? Pattern.quote(stem.substring(1)) + "(?![\\p{L}\\d])"
                : Pattern.quote(stem) + "\\p{L}*";
    }

    List<SensitiveHit> find(String text) {
        String read = HARMLESS.matcher(text)
                .replaceAll(harmless -> " ".repeat(harmless.group().length()));
        List<SensitiveHit> hits = new ArrayList<>();
        STEMS.forEach((topic, stems) -> {
            Matcher matcher = stems.matcher(read);
            while (matcher.find()) {
                hits.add(new SensitiveHit(topic, matcher.group()));
            }
        });
        return hits;
    }
}
