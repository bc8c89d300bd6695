package de.kommune.sim.counselling.topics.policy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The code of a new topic («Themenkürzel»), made of its first name: short, in letters that every file can carry. */
public class TopicCode {

    private static final int LONGEST = 50;

    private final Collection<String> taken;

    /** @param taken the codes that stand for other topics, retired ones among them */
    public TopicCode(Collection<String> taken) {
        this.taken = taken;
    }

    /** {@code Kita und Schule} under {@code INTEGRATION} becomes {@code INTEGRATION_KITA_UND_SCHULE}. */
    public String of(String parentCode, String name) {
        String stem = (parentCode == null ? "" : parentCode + "_") + plain(name);
        String code = stem.substring(0, Math.min(LONGEST, stem.length())).replaceFirst("_+$", "");
        String free = code;
        for (int next = 2; taken.contains(free); next++) {
            free = code + "_" + next;
        }
        return free;
    }

    private static String plain(String name) {
        String spelled = name.toUpperCase(Locale.GERMAN)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE");
        String letters = Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String code = letters.replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        return code.isEmpty() ? "THEMA" : code;
    }
}
