package de.kommune.sim.persons.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds names to what a plain search compares («Suchwörter»): no case, no marks, no hyphens; «Müller», «Mueller» and
 * «Muller» become one. Spellings of other languages are the duplicate search's matter, not this one's.
 */
public final class SearchWords {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("['’`´ʹʺʾʿˈˌ·]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern UMLAUT_SPELT_OUT = Pattern.compile("([aou])e");
    private static final Map<Character, String> WITHOUT_PARTS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "oe"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ɨ', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŋ', "n"),
            Map.entry('ŧ', "t"),
            Map.entry('ǥ', "g"),
            Map.entry('ĸ', "k"),
            Map.entry('ƈ', "c"),
            Map.entry('ʒ', "z"),
            Map.entry('ə', "e"));

    private SearchWords() {}

    /** The words of all these texts, each once. */
    public static Set<String> of(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(NO_LETTERS.split(folded(text))))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text in its folded form, words parted by what parted them before. */
    public static String folded(String text) {
        String silentGone = SILENT.matcher(text).replaceAll("");
        String lower = silentGone.toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder letters = new StringBuilder(bare.length() + 4);
        bare.chars().forEach(letter -> {
            String instead = WITHOUT_PARTS.get((char) letter);
            letters.append(instead == null ? String.valueOf((char) letter) : instead);
        });
        return UMLAUT_SPELT_OUT.matcher(letters).replaceAll("$1");
    }
}
