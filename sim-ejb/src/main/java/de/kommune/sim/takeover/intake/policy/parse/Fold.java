package de.kommune.sim.takeover.intake.policy.parse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of a text for comparing («Vergleichsform»), never for keeping. */
final class Fold {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}♂♀]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** Lower case with umlauts written out and without other accents; everything else stays. */
    static String lower(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("İ", "I")
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ı", "i");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The same, letters and digits only. */
    static String letters(String text) {
        return NO_LETTER.matcher(lower(text)).replaceAll("");
    }
}
