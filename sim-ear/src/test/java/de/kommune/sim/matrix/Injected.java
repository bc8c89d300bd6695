package de.kommune.sim.matrix;

import java.util.List;
import java.util.regex.Pattern;

/** What an attacker types where a text is looked for («Einschleusung»). None of it is, or begins, a name or a number of anybody. */
public final class Injected {

    /** Ten digits, so that no record, nonce or view state on the page has them by chance. */
    private static final String SUM = "98761*98773";

    private static final String SUM_CARRIED_OUT = "9754920253";
    private static final String SCRIPT = "<script>alert(1)";

    /** A filter without a letter or digit narrows nothing: then the list shows all, as before. */
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

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

    public static boolean saysSomething(String text) {
        return SAYS_SOMETHING.matcher(text).find();
    }

    /** Whether an answer shows that what was typed was carried out. */
    public static boolean isCarriedOutIn(String typed, String answer) {
        return answer.contains(SCRIPT) || typed.contains(SUM) && answer.contains(SUM_CARRIED_OUT);
    }

    static String brief(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
