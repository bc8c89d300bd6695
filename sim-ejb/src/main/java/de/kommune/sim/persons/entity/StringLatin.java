package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The characters that names of people may have in German registers («String.Latin+», DIN 91379, data type A). Some
 * letters consist of a base letter and combining marks; they are allowed as a whole, not the marks by themselves. The
 * repertoire is data: {@code din-91379-a.txt}.
 */
public final class StringLatin {

    private static final BitSet LETTERS = new BitSet();
    /** Allowed sequences by their first code point, the longest first. */
    private static final Map<Integer, List<String>> SEQUENCES = new HashMap<>();

    static {
        repertoire().lines().filter(line -> !line.startsWith("#")).forEach(StringLatin::learn);
        SEQUENCES.replaceAll((first, sequences) -> sequences.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    private StringLatin() {}

    /** Refuses the text and names the first character that is not allowed. Expects NFC. */
    static void check(String text) {
        int at = 0;
        while (at < text.length()) {
            int step = stepAt(text, at);
            if (step == 0) {
                throw refusal(text, at);
            }
            at += step;
        }
    }

    /** Whether a name may be written like that; the text is brought to NFC first. */
    public static boolean allows(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        int step = -1;
        while (at < normal.length() && step != 0) {
            step = stepAt(normal, at);
            at += step;
        }
        return step != 0;
    }

    static BusinessException refusal(String text, int at) {
        int codePoint = text.codePointAt(at);
        return new BusinessException(
                "persons.characterNotAllowed",
                shown(codePoint),
                String.format("U+%04X", codePoint),
                text.codePointCount(0, at) + 1,
                text);
    }

    /** A combining mark is shown on a circle, a control character not at all: neither could be seen by itself. */
    private static String shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> "◌" + Character.toString(codePoint);
            case Character.CONTROL, Character.FORMAT -> "";
            default -> Character.toString(codePoint);
        };
    }

    /** How many chars the allowed letter or sequence at this place has; 0 if there is none. */
    private static int stepAt(String text, int at) {
        int codePoint = text.codePointAt(at);
        for (String sequence : SEQUENCES.getOrDefault(codePoint, List.of())) {
            if (text.startsWith(sequence, at)) {
                return sequence.length();
            }
        }
        return LETTERS.get(codePoint) ? Character.charCount(codePoint) : 0;
    }

    private static void learn(String line) {
        if (line.contains("+")) {
            StringBuilder sequence = new StringBuilder();
            for (String codePoint : line.split("\\+")) {
                sequence.appendCodePoint(Integer.parseInt(codePoint, 16));
            }
            SEQUENCES.merge(sequence.codePointAt(0), List.of(sequence.toString()), StringLatin::joined);
        } else {
            String[] ends = line.split("-");
            LETTERS.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String repertoire() {
        try (InputStream data = StringLatin.class.getResourceAsStream("din-91379-a.txt")) {
            return new String(data.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
