package de.kommune.sim.information.policy;

import de.kommune.sim.information.entity.Passage;
import java.util.BitSet;
import java.util.List;

/**
 * Takes the passages that are blacked out away from a text («Schwärzung»): what is left no longer holds them, so that nobody can
 * uncover them. A passage goes wherever it stands as words of its own; inside of a longer word it is another word.
 */
public final class Redactor {

    /** What stands in the place of each, however long it was: the length would tell. */
    public static final String MARK = "[geschwärzt]";

    private Redactor() {}

    public static String clear(String text, List<Passage> passages) {
        BitSet black = new BitSet(text.length());
        passages.stream().filter(Passage::blackened).forEach(passage -> cover(text, passage.text(), black));
        StringBuilder clear = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int next = black.nextSetBit(at);
            if (next < 0) {
                return clear.append(text, at, text.length()).toString();
            }
            clear.append(text, at, next).append(MARK);
            at = black.nextClearBit(next);
        }
        return clear.toString();
    }

    /** Whether the text holds the passage as words of its own. */
    public static boolean holds(String text, String passage) {
        BitSet black = new BitSet(text.length());
        cover(text, passage, black);
        return !black.isEmpty();
    }

    private static void cover(String text, String passage, BitSet black) {
        if (passage.isEmpty()) {
            return;
        }
        for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
            int end = at + passage.length();
            if (!isInside(text, at) && !isInside(text, end)) {
                black.set(at, end);
            }
        }
    }

    /** Whether a word goes on across that place. */
    private static boolean isInside(String text, int place) {
        return place > 0
                && place < text.length()
                && isOfWord(text.codePointBefore(place))
                && isOfWord(text.codePointAt(place));
    }

    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
