package de.kommune.sim.counselling.contacts.entity;

import java.io.Serializable;

/**
 * What was said, and what comes next («Satz», «nächster Schritt»). Both lie under one seal, so that one opening reads both.
 *
 * @param nextStep null where nothing was agreed
 */
public record Words(String sentence, String nextStep) implements Serializable {

    /** Nobody types it: the sign by which files of old told records apart. */
    private static final char BETWEEN = '\u001E';

    public Words {
        sentence = clean(sentence);
        nextStep = clean(nextStep);
    }

    private static String clean(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replace(BETWEEN, ' ').strip();
    }

    /** As it is sealed. */
    public String joined() {
        return (sentence == null ? "" : sentence) + (nextStep == null ? "" : BETWEEN + nextStep);
    }

    /** As it was sealed. */
    public static Words parted(String joined) {
        int between = joined.indexOf(BETWEEN);
        return between < 0
                ? new Words(joined, null)
                : new Words(joined.substring(0, between), joined.substring(between + 1));
    }
}
