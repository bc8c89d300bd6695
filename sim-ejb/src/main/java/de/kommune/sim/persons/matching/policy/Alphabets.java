package de.kommune.sim.persons.matching.policy;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a name of any script in the small Latin alphabet of the comparison («Umschrift»): the letters a to z and
 * č ğ š ž ä ö ü, which carry a sound of their own, and ? for a letter that an encoding lost. Cyrillic and Arabic script have tables here, because what is at hand
 * elsewhere loses the differences that matter between Ukrainian and Russian, Arabic and Persian; all other scripts go
 * through ICU.
 */
final class Alphabets {

    private static final Transliterator ANY_TO_LATIN = Transliterator.getInstance("Any-Latin; NFC");
    private static final Transliterator WITHOUT_MARKS =
            Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private static final Map<Integer, String> LATIN = table("""
            ä ä ö ö ü ü æ ä œ ö ø ö å o ß ss ı i ğ ğ ġ gh ģ g ş š ș š š š ś š ŝ š č č ç č ć č ĉ č ž ž ż ž ź ž
            ð dh đ d þ th ł l ŋ n ḫ kh ḵ kh ẖ kh x̂ kh ḏ dh ṯ th ẕ z ə e ő ö ű ü ţ t ț t ƣ gh ɣ gh ʃ š ʒ ž""");
    private static final Map<Integer, String> CYRILLIC = table("""
            а a б b в v г g ґ g ғ gh д d ђ dj ѓ g е e є ye ё yo ж ž з z и i і i ї yi й y ј y к k қ q ќ k л l љ l м m
            н n њ n ң n о o ө ö п p р r с s т t ћ č у u ў u ұ u ү ü ф f х kh ҳ h һ h ц ts ч č ҷ j џ j ш š щ šč ъ _ ы i
            ь _ э e ә e ю yu я ya ’ _ ʼ _""");
    private static final Map<Integer, String> ARABIC = table("""
            ا a أ a إ i آ a ٱ a ب b پ p ت t ٹ t ث th ج j چ č ح h خ kh د d ڈ d ذ dh ر r ڑ r ز z ژ ž س s ش š ص s ض d
            ط t ظ z ع _ غ gh ف f ڤ v ق q ك k ک k گ g ڭ n ل l ڵ l م m ن n ه h ھ h ە e ہ h ة a و u ۆ o ۇ u ۋ v ؤ u ي i
            ی i ى a ې e ێ e ئ _ ء _ \u064E a \u064F u \u0650 i""");

    private Alphabets() {}

    /** The name in small letters of the alphabet; whatever is no letter becomes a space. */
    static String toAlphabet(String name) {
        StringBuilder spelled = new StringBuilder(name.length() + 8);
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("i\u0307", "i");
        boolean ukrainian = lower.chars().anyMatch(c -> "іїєґ".indexOf(c) >= 0);
        for (int at = 0; at < lower.length(); ) {
            int letter = lower.codePointAt(at);
            at += Character.charCount(letter);
            if (letter >= 'a' && letter <= 'z') {
                spelled.append((char) letter);
            } else {
                spelled.append(ukrainian ? ukrainian(letter) : spell(letter, atWordStart(spelled)));
            }
        }
        return spelled.toString();
    }

    private static boolean atWordStart(CharSequence spelled) {
        return spelled.length() == 0 || spelled.charAt(spelled.length() - 1) == ' ';
    }

    private static String ukrainian(int letter) {
        return switch (letter) {
            case 'г' -> "h";
            case 'и' -> "y";
            default -> spell(letter, false);
        };
    }

    private static String spell(int letter, boolean first) {
        if (isApostrophe(letter)) {
            return "";
        }
        return switch (UScript.getScript(letter)) {
            case UScript.LATIN -> LATIN.getOrDefault(letter, plain(letter));
            case UScript.CYRILLIC -> CYRILLIC.getOrDefault(letter, transliterated(letter));
            case UScript.ARABIC -> arabic(letter, first);
            case UScript.INHERITED -> ARABIC.getOrDefault(letter, "");
            case UScript.COMMON -> isLost(letter) ? "?" : " ";
            default -> transliterated(letter);
        };
    }

    private static String arabic(int letter, boolean first) {
        if (first && letter == 'و') {
            return "w";
        }
        if (first && (letter == 'ي' || letter == 'ی')) {
            return "y";
        }
        return ARABIC.getOrDefault(letter, Character.isLetter(letter) ? transliterated(letter) : "");
    }

    /** Marks of hamza, ayn and softness, however they are typed: they stand inside a name, not between two. */
    private static boolean isApostrophe(int letter) {
        return "'`´’‘ʼʻʿʾʹˈ\u02BA\u0640\u200C\u200D\u00AD".indexOf(letter) >= 0;
    }

    /** What stands in a file where its encoding had no such letter. */
    private static boolean isLost(int letter) {
        return letter == '?' || letter == '\uFFFD';
    }

    private static String transliterated(int letter) {
        StringBuilder latin = new StringBuilder();
        ANY_TO_LATIN
                .transliterate(Character.toString(letter))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (!isApostrophe(c)) {
                        latin.append(LATIN.getOrDefault(c, plain(c)));
                    }
                });
        return latin.toString();
    }

    private static String plain(int letter) {
        return WITHOUT_MARKS.transliterate(Character.toString(letter)).replaceAll("[^a-z ]", "");
    }

    private static Map<Integer, String> table(String pairs) {
        Map<Integer, String> table = new HashMap<>();
        String[] cells = pairs.trim().split("\\s+");
        for (int at = 0; at + 1 < cells.length; at += 2) {
            table.put(cells[at].codePointAt(0), cells[at + 1].equals("_") ? "" : cells[at + 1]);
        }
        return table;
    }
}
