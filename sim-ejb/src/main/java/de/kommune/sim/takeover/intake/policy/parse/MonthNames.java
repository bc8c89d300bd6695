package de.kommune.sim.takeover.intake.policy.parse;

import java.util.List;
import java.util.Locale;

/** Names of months, German and English, in full and by their first three letters («Monatsnamen»). */
final class MonthNames {

    private static final List<List<String>> NAMES = List.of(
            List.of("januar", "january", "jänner", "jan", "jän"),
            List.of("februar", "february", "feber", "feb"),
            List.of("märz", "maerz", "march", "mär", "mrz", "mar"),
            List.of("april", "apr"),
            List.of("mai", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("august", "aug"),
            List.of("september", "sept", "sep"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nov"),
            List.of("dezember", "december", "dez", "dec"));

    private MonthNames() {}

    /** Number of the month, 0 when the word is none. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        for (int month = 0; month < NAMES.size(); month++) {
            if (NAMES.get(month).contains(lower)) {
                return month + 1;
            }
        }
        return 0;
    }
}
