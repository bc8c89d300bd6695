package de.kommune.sim.authorities.policy;

import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.entity.LetterLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds in the lines of a letter what the authority calls by known labels («Auslesen des Schreibens»). A label stands at the beginning of a
 * line, its value behind it or in the next line. A person begins where one of her fields would come twice. What no label leads to is
 * left for the clerk. Plain rules: no container, no database, no clock.
 */
public class LetterReader {

    private final List<LetterLabel> labels;

    /** @param labels in any order; of two that fit a line the longer one holds */
    public LetterReader(List<LetterLabel> labels) {
        this.labels = labels.stream()
                .sorted(Comparator.comparing(
                                (LetterLabel label) -> label.getLabel().length())
                        .reversed())
                .toList();
    }

    /**
     * What was found («Ergebnis des Auslesens»).
     *
     * @param facts about the whole letter
     * @param people each with what the letter says of her
     * @param unread the lines that no label explains
     */
    public record Found(Map<LetterField, String> facts, List<Map<LetterField, String>> people, List<String> unread) {}

    public Found read(List<String> lines) {
        Found found = new Found(new EnumMap<>(LetterField.class), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<LetterLabel> label = label(line);
            String value = label.map(one -> value(line, one)).orElse("");
            boolean below = label.isPresent()
                    && value.isEmpty()
                    && i + 1 < lines.size()
                    && label(lines.get(i + 1)).isEmpty();
            if (below) {
                i++;
                value = lines.get(i);
            }
            if (label.isEmpty() || value.isEmpty() || !keep(found, label.get().getField(), value)) {
                found.unread().add(line);
            }
        }
        return found;
    }

    private Optional<LetterLabel> label(String line) {
        String small = line.toLowerCase(Locale.GERMAN);
        return labels.stream().filter(label -> isLed(small, label.getLabel())).findFirst();
    }

    /** A label ends where a word ends. */
    private static boolean isLed(String line, String label) {
        return line.startsWith(label)
                && (line.length() == label.length() || !Character.isLetterOrDigit(line.charAt(label.length())));
    }

    private static String value(String line, LetterLabel label) {
        return line.substring(label.getLabel().length())
                .replaceFirst("^[\\s:]+", "")
                .strip();
    }

    /** The first value of the whole letter holds; a second one is for the clerk. */
    private static boolean keep(Found found, LetterField field, String value) {
        if (!field.isOfPerson()) {
            return found.facts().putIfAbsent(field, value) == null;
        }
        List<Map<LetterField, String>> people = found.people();
        if (people.isEmpty() || people.get(people.size() - 1).containsKey(field)) {
            people.add(new EnumMap<>(LetterField.class));
        }
        people.get(people.size() - 1).put(field, value);
        return true;
    }
}
