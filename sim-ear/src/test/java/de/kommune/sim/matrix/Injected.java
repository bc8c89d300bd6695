package de.kommune.sim.matrix;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What an attacker types where a text is looked for («Einschleusung»). None of it is a number of anybody or begins one. */
public final class Injected {

    /** Ten digits, so that no record, nonce or view state on the page has them by chance. */
    private static final String SUM = "98761*98773";

    private static final String SUM_CARRIED_OUT = "9754920253";
    private static final String SCRIPT = "<script>alert(1)";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern TECHNICAL = Pattern.compile(
            "Exception\\b|<error-name>|SQLSTATE|\\([A-Z]\\w+\\.java:\\d+\\)|<redirect url=\"[^\"]*errorpages/trouble");

    public static final List<String> TEXTS = List.of(
            "'",
            "''",
            "\"",
            "\\",
            "x' or '1'='1",
            "' or 1=1 -- ",
            "') or ('1'='1",
            "x' union select password from mysql.user -- ",
            "%q%' escape '\\",
            "%q",
            "_q",
            "*)(uid=*",
            "*)(objectClass=*))(|(cn=*",
            "/* %q */",
            "%q\u0000",
            "#{" + SUM + "}",
            "${" + SUM + "}",
            SCRIPT + "</script>",
            "x".repeat(8000));

    private Injected() {}

    /**
     * The same without its signs, word by word, so that it finds what these words find and nothing else: somebody's name may begin
     * with any of them. Of one that is as long as a page another as long, and of one that says nothing another that says nothing.
     */
    static String harmless(String text) {
        if (text.length() > 1000) {
            return "y".repeat(text.length());
        }
        String said = NO_LETTERS.matcher(text).replaceAll(" ").strip();
        return said.isEmpty() ? ".".repeat(text.length()) : said;
    }

    /** The same, and just as long. */
    static String asLong(String text) {
        String mark = harmless(text);
        return mark.repeat(text.length() / mark.length() + 1).substring(0, text.length());
    }

    /** What tells, in an answer, how the program works inside. */
    public static Optional<String> technicalIn(String answer) {
        return TECHNICAL.matcher(answer).results().map(MatchResult::group).findFirst();
    }

    /** Whether an answer shows that what was typed was carried out. */
    public static boolean isCarriedOutIn(String typed, String answer) {
        return answer.contains(SCRIPT) || typed.contains(SUM) && answer.contains(SUM_CARRIED_OUT);
    }

    static String brief(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
