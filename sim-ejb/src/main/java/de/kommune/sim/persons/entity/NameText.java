package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BusinessException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Puts the text of a name in order before it is stored: NFC, one space between words, none around («Namenstext»). */
final class NameText {

    private static final int LONGEST = 120;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern NATIVE = Pattern.compile("[\\p{L}\\p{M}\\p{Zs}'’ʼ.·־׳״ـ\u200c-]*");
    private static final Pattern MRZ = Pattern.compile("[A-Z< ]*");

    private NameText() {}

    /** A name's part as its kind allows it to be written; a missing one is empty. */
    static String of(NameKind kind, String typed) {
        String text = ordered(typed);
        switch (kind) {
            case NATIVE_SCRIPT -> check(NATIVE, text);
            case MRZ -> check(MRZ, text);
            default -> StringLatin.check(text);
        }
        if (text.length() > LONGEST) {
            throw new BusinessException("persons.nameTooLong", LONGEST);
        }
        return text;
    }

    static String ordered(String typed) {
        if (typed == null) {
            return "";
        }
        return Normalizer.normalize(SPACES.matcher(typed).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    private static void check(Pattern allowed, String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String character = Character.toString(text.codePointAt(at));
            if (!allowed.matcher(character).matches()) {
                throw StringLatin.refusal(text, at);
            }
        }
    }

    /** The four letters of ISO 15924 for the script of the first letter; {@code Zyyy} if there is none. */
    static String scriptOf(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(NameText::code)
                .orElse("Zyyy");
    }

    private static String code(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> "Latn";
            case ARABIC -> "Arab";
            case CYRILLIC -> "Cyrl";
            case ETHIOPIC -> "Ethi";
            case GREEK -> "Grek";
            case HEBREW -> "Hebr";
            case ARMENIAN -> "Armn";
            case GEORGIAN -> "Geor";
            case DEVANAGARI -> "Deva";
            case BENGALI -> "Beng";
            case TAMIL -> "Taml";
            case HAN -> "Hani";
            case HANGUL -> "Hang";
            case NKO -> "Nkoo";
            default -> "Zzzz";
        };
    }
}
