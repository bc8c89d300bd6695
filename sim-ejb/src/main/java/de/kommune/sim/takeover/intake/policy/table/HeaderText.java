package de.kommune.sim.takeover.intake.policy.table;

import java.text.Normalizer;
import java.util.Locale;

/** How two spellings of a header compare («Vergleichsform einer Überschrift»). */
final class HeaderText {

    private HeaderText() {}

    /** Letters and digits only, lower case, umlauts written out: «Gültig bis:» and «gueltig_bis» are the same. */
    static String key(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
