package de.kommune.sim.paper;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Pattern;

/** The language of a passage on paper («Sprache eines Briefes»), by the three letters of the list of languages. */
public record LetterLanguage(String code) {

    public static final LetterLanguage GERMAN = new LetterLanguage("deu");

    /** Written from right to left, which ICU does not know of each by its three letters. */
    private static final List<String> RIGHT_TO_LEFT = List.of("ara", "prs", "fas", "pus", "urd", "ckb");

    private static final Pattern ARABIC_MARKS = Pattern.compile("[\\u064B-\\u0655\\u0670]");

    /** «ar» for «ara», as readers of screens know it. */
    public String tag() {
        return new ULocale(code).toLanguageTag();
    }

    /** What an element in this language needs, with a blank before it. */
    public String attributes() {
        boolean reversed = RIGHT_TO_LEFT.contains(code);
        return " lang=\"" + tag() + "\"" + (reversed ? " dir=\"rtl\" class=\"rtl\"" : "");
    }

    /**
     * The text without the small marks above and below Arabic letters: paper would print each beside its letter, and
     * newspapers do without them too.
     */
    public static String printable(String text) {
        return ARABIC_MARKS.matcher(text).replaceAll("");
    }
}
