package de.kommune.sim.information.policy;

import de.kommune.sim.persons.entity.SearchWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes texts apart into words that can be names («Wörter eines Textes»), and folds them as the register does. */
public final class NameWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");

    private NameWords() {}

    /** One word and where it stands. */
    record Word(String text, int from, int to) {

        boolean isCapital() {
            int first = text.codePointAt(0);
            return Character.isUpperCase(first)
                    || !Character.isLowerCase(first); // scripts without cases have no small letters
        }

        /** Its parts in their folded form; a genitive also without its s. */
        Set<String> folded() {
            Set<String> parts =
                    new HashSet<>(SearchWords.of(List.of(text.replace("’s", "").replace("'s", ""))));
            Set<String> all = new HashSet<>(parts);
            parts.stream()
                    .filter(part -> part.length() > 3 && part.endsWith("s"))
                    .forEach(part -> all.add(part.substring(0, part.length() - 1)));
            return all;
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.group(), found.start(), found.end()));
        }
        return words;
    }

    /** What of these texts could be a name: written with a capital, or in a script without capitals. */
    public static Set<String> candidates(Collection<String> texts) {
        Set<String> candidates = new HashSet<>();
        texts.forEach(
                text -> of(text).stream().filter(Word::isCapital).forEach(word -> candidates.addAll(word.folded())));
        return candidates;
    }
}
