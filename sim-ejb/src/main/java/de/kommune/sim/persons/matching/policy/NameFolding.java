package de.kommune.sim.persons.matching.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Brings a name into the form in which it is compared: small letters of one alphabet, words apart, no doubled consonants. */
final class NameFolding {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private NameFolding() {}

    /** The name's words in their order, each folded; empty for a name without letters. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        if (name != null) {
            for (String word : SPACE.split(Alphabets.toAlphabet(name).trim())) {
                if (!word.isEmpty() && !word.chars().allMatch(letter -> letter == '?')) {
                    words.add(withoutDoubles(word));
                }
            }
        }
        return words;
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            boolean doubled = at > 0 && letter == word.charAt(at - 1) && "aeiou".indexOf(letter) < 0;
            if (!doubled) {
                single.append(letter);
            }
        }
        return single.toString();
    }
}
