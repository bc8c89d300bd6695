package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How often a name stands in the column of family names and how often in that of given names («Namensgebrauch»), over a whole
 * list. A row in which both stand in the other's place is suspicious; no list of names of the world is needed for that.
 */
public final class NameUsage {

    private static final int MOST = 200_000;
    /** So many times more often in the other column, both names together. */
    private static final double SUSPICIOUS = 6;

    private final Map<String, int[]> counts = new HashMap<>();

    /** Knows nothing and suspects nobody. */
    public static NameUsage unknown() {
        return new NameUsage();
    }

    /** A row's name as it is counted. */
    record Keys(String familyName, String givenNames) {
        static Keys of(PersonName name) {
            return new Keys(skeleton(name.familyName()), skeleton(name.givenNames()));
        }
    }

    void add(Keys name) {
        count(name.familyName(), 0);
        count(name.givenNames(), 1);
    }

    private void count(String key, int column) {
        if (!key.isEmpty() && (counts.size() < MOST || counts.containsKey(key))) {
            counts.computeIfAbsent(key, k -> new int[2])[column]++;
        }
    }

    /** True when the list uses both names the other way round. The name's own row does not count. */
    public boolean suggestsSwap(PersonName name) {
        double family = ratio(name.familyName(), 0);
        double given = ratio(name.givenNames(), 1);
        return family >= 1 && given >= 1 && family * given >= SUSPICIOUS;
    }

    /** How much more often the name stands in the other column than in this one. */
    private double ratio(String name, int column) {
        int[] count = counts.getOrDefault(skeleton(name), new int[2]);
        double here = Math.max(count[column] - 1, 0) + 1.0;
        return (count[1 - column] + 1.0) / here;
    }

    /** Consonants only, in one romanisation as far as that goes: spellings of one name fall together. */
    private static String skeleton(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("sch", "s")
                .replace("sh", "s")
                .replace('z', 's')
                .replace("kh", "k")
                .replace("ch", "k")
                .replace('q', 'k')
                .replace('w', 'v');
        StringBuilder bare = new StringBuilder();
        StringBuilder consonants = new StringBuilder();
        for (char letter : lower.toCharArray()) {
            if (letter >= 'a' && letter <= 'z') {
                bare.append(letter);
                boolean consonant = "aeiouyh".indexOf(letter) < 0;
                boolean doubled = consonants.length() > 0 && consonants.charAt(consonants.length() - 1) == letter;
                if (consonant && !doubled) {
                    consonants.append(letter);
                }
            }
        }
        return consonants.length() < 2 ? bare.toString() : consonants.toString();
    }
}
