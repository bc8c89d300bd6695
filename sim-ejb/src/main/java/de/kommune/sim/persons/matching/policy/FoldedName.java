package de.kommune.sim.persons.matching.policy;

import com.ibm.icu.lang.UScript;
import de.kommune.sim.persons.matching.policy.NameForms.Kind;
import de.kommune.sim.persons.matching.policy.Romanisation.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A name made ready for comparing many times: its words without particles, compounds written together. */
final class FoldedName {

    /** One word, as it is written and with the servant's compound (Abd al-, Abdul, Abdur) reduced to its stem. */
    record Word(
            String text,
            Spelling spelling,
            Spelling reduced,
            int sounds,
            Set<Integer> namesOf,
            Set<String> otherNames) {
        static Word of(String text) {
            String reduced = withoutServantsArticle(text);
            Spelling spelling = SameName.RULES.spelling(text);
            return new Word(
                    text,
                    spelling,
                    reduced.equals(text) ? spelling : SameName.RULES.spelling(reduced),
                    Skeleton.soundsIn(text),
                    NameForms.namesOf(text),
                    NameForms.otherThan(text));
        }

        /** What another spelling of this word has in common with it, and the names that it is a form of. */
        Set<String> skeletons() {
            Set<String> skeletons = new LinkedHashSet<>(Skeleton.of(reduced.text()));
            namesOf.forEach(name -> skeletons.add("=" + name));
            return skeletons;
        }

        /** Serhii and Sergej: one name in two languages. */
        boolean isFormOfOneNameWith(Word other) {
            return !namesOf.isEmpty() && !Collections.disjoint(namesOf, other.namesOf);
        }

        /** Hasan and Husein: two names, however alike they are. */
        boolean isKnownAsOtherThan(Word other) {
            return !otherNames.isEmpty() && otherNames.contains(other.text);
        }

        boolean isReducible() {
            return spelling != reduced;
        }

        /** A quick answer for most pairs: without one consonant in common no two words are one name. */
        boolean sharesNoSoundWith(Word other) {
            return sounds != 0 && other.sounds != 0 && (sounds & other.sounds) == 0;
        }
    }

    private static final int SHORTEST_STEM = 2;
    private static final Pattern SERVANT =
            Pattern.compile("^abd(?:[aeiou]{1,2})l?(?=[a-zčğšž]{" + SHORTEST_STEM + "})");

    private final String written;
    private final List<Word> words;
    private final Word whole;
    private final boolean consonantsOnly;

    private FoldedName(String written, List<String> words, boolean consonantsOnly) {
        this.written = written;
        this.words = words.stream().map(Word::of).toList();
        this.whole = this.words.size() == 1 ? this.words.get(0) : Word.of(String.join("", words));
        this.consonantsOnly = consonantsOnly;
    }

    static FoldedName of(String name) {
        String written = name == null ? "" : name.strip();
        return new FoldedName(written, core(NameFolding.words(written)), isConsonantScript(written));
    }

    /** Some of its words, in their order, as a name of their own. */
    FoldedName part(int from, int to) {
        List<String> some = words.subList(from, to).stream().map(Word::text).toList();
        return new FoldedName(String.join(" ", some), some, consonantsOnly);
    }

    /** «FNU», a dash, an empty field: nobody knows this name. */
    boolean isUnknown() {
        return words.isEmpty();
    }

    String written() {
        return written;
    }

    List<Word> words() {
        return words;
    }

    Word whole() {
        return whole;
    }

    String joined() {
        return whole.text();
    }

    boolean consonantsOnly() {
        return consonantsOnly;
    }

    String consonants() {
        return whole.reduced().text().replaceAll("[aeiouyäöüw]|h$", "");
    }

    private static boolean isConsonantScript(String name) {
        return name.codePoints()
                .map(UScript::getScript)
                .anyMatch(script -> script == UScript.ARABIC || script == UScript.HEBREW);
    }

    /** The words that make the name: no titles, links and articles, unless nothing else is left. */
    private static List<String> core(List<String> words) {
        List<String> known = words.stream()
                .filter(word -> NameForms.particle(word) != Kind.UNKNOWN)
                .toList();
        List<String> core = new ArrayList<>();
        String pending = "";
        for (String word : known) {
            Kind kind = NameForms.particle(word);
            if (kind == Kind.COMPOUND) {
                pending += word;
            } else if (kind == Kind.SECOND && pending.isEmpty() && !core.isEmpty()) {
                core.set(core.size() - 1, core.get(core.size() - 1) + word);
            } else if (kind == null || kind == Kind.SECOND) {
                core.add(pending + word);
                pending = "";
            } else if (kind == Kind.ARTICLE && !pending.isEmpty()) {
                pending += word;
            }
        }
        if (!pending.isEmpty()) {
            core.add(pending);
        }
        return core.isEmpty() ? known : core;
    }

    /** Abdulrahman, Abderrahman, Abd al-Rahman: the article between both parts takes many shapes and says nothing. */
    private static String withoutServantsArticle(String word) {
        String reduced = word.startsWith("abd") ? SERVANT.matcher(word).replaceFirst("abd") : word;
        return reduced.length() > "abd".length() + 1 ? reduced : word;
    }
}
