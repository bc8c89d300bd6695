package de.kommune.sim.persons.matching.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which spellings are one name in several languages, and which words of a name are only particles. */
final class NameForms {

    private static final Map<String, Set<Integer>> FORMS = new HashMap<>();
    private static final Map<String, Kind> PARTICLES = new HashMap<>();

    enum Kind {
        ARTICLE,
        LINK,
        TITLE,
        UNKNOWN,
        COMPOUND,
        SECOND
    }

    static {
        int name = 0;
        for (String line : Resources.lines("name-forms.tsv")) {
            name++;
            for (String form : line.trim().split("\\s+")) {
                FORMS.computeIfAbsent(folded(form), fresh -> new HashSet<>()).add(name);
            }
        }
        for (String line : Resources.lines("name-particles.tsv")) {
            String[] cells = line.trim().split("\\s+");
            for (int at = 1; at < cells.length; at++) {
                PARTICLES.put(folded(cells[at]), Kind.valueOf(cells[0]));
            }
        }
    }

    private static final Map<String, Set<String>> TWO_NAMES = new HashMap<>();

    static {
        for (String line : Resources.lines("distinct-names.tsv")) {
            String[] sides = line.split("\\|");
            for (String here : sides[0].trim().split("\\s+")) {
                for (String there : sides[1].trim().split("\\s+")) {
                    TWO_NAMES
                            .computeIfAbsent(folded(here), fresh -> new HashSet<>())
                            .add(folded(there));
                    TWO_NAMES
                            .computeIfAbsent(folded(there), fresh -> new HashSet<>())
                            .add(folded(here));
                }
            }
        }
    }

    private NameForms() {}

    /** The names that this one is known not to be, however alike they are: Hasan and Husein. */
    static Set<String> otherThan(String name) {
        return TWO_NAMES.getOrDefault(name, Set.of());
    }

    private static String folded(String form) {
        return String.join("", NameFolding.words(form));
    }

    /** Whether one is the other with an ending that makes it a woman's name. */
    static boolean differByFeminineEnding(String left, String right) {
        String here = folded(left);
        String there = folded(right);
        String longer = here.length() >= there.length() ? here : there;
        String shorter = here.length() >= there.length() ? there : here;
        return longer.startsWith(shorter) && longer.substring(shorter.length()).matches("i?y?(a|ah|e|eh)");
    }

    /** The numbers of the names that this is a form of. */
    static Set<Integer> namesOf(String word) {
        return FORMS.getOrDefault(word, Set.of());
    }

    /** What kind of particle the word is, null for a name proper. */
    static Kind particle(String word) {
        return PARTICLES.get(word);
    }
}
