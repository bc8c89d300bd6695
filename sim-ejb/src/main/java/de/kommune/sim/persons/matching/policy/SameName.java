package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Reason;
import de.kommune.sim.persons.matching.policy.Romanisation.Spelling;
import de.kommune.sim.persons.matching.policy.Romanisation.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two spellings are one name («Namensvergleich»): whatever the script, the romanisation, the order of words and
 * the particles. The order of the arguments never matters.
 */
public final class SameName {

    static final Romanisation RULES = new Romanisation(Resources.lines("romanisation.tsv"));

    /** How sure the reasons are that rest on knowledge, not on letters. */
    private static final double SAME_LETTERS = 0.99;

    private static final double OTHER_LANGUAGE = 0.95;
    private static final double INITIAL = 0.4;
    private static final double LEFT_OUT = 0.9;
    private static final double BARE_CONSONANTS = 0.75;
    /** A margin that gives a degree of 0.3; what lies below it is no likeness at all, and counts as 0. */
    private static final double LEAST_MARGIN = Math.log(0.3 / 0.7);

    private SameName() {}

    /** Compares two names of one or several words. */
    public static Likeness compare(String left, String right) {
        return compare(FoldedName.of(left), FoldedName.of(right));
    }

    static Likeness compare(FoldedName left, FoldedName right) {
        if (left.isUnknown() || right.isUnknown()) {
            return because(0, Reason.UNKNOWN, left, right, "");
        }
        if (left.written().equals(right.written())) {
            return because(1, Reason.IDENTICAL, left, right, "");
        }
        if (left.joined().equals(right.joined())) {
            return because(SAME_LETTERS, Reason.SAME_LETTERS, left, right, "");
        }
        Likeness whole = whole(left, right);
        if (left.words().size() == 1 && right.words().size() == 1) {
            return whole;
        }
        Likeness words = byWords(left, right);
        return words.degree() > whole.degree() ? words : whole;
    }

    /** Both names as one word each. */
    private static Likeness whole(FoldedName left, FoldedName right) {
        if (left.consonantsOnly() != right.consonantsOnly()) {
            return bareConsonants(left, right);
        }
        return word(left, right, left.whole(), right.whole());
    }

    /** The best pairing of single words; words that the other lacks make it weaker. */
    private static Likeness byWords(FoldedName left, FoldedName right) {
        List<FoldedName.Word> open = new ArrayList<>(right.words());
        List<Likeness> pairs = new ArrayList<>();
        for (FoldedName.Word word : left.words()) {
            Likeness best = null;
            FoldedName.Word partner = null;
            for (FoldedName.Word candidate : open) {
                Likeness likeness = word(left, right, word, candidate);
                if (best == null || likeness.degree() > best.degree()) {
                    best = likeness;
                    partner = candidate;
                }
            }
            if (best != null && best.degree() >= INITIAL) {
                pairs.add(best);
                open.remove(partner);
            }
        }
        return summed(left, right, pairs);
    }

    private static Likeness summed(FoldedName left, FoldedName right, List<Likeness> pairs) {
        int fewer = Math.min(left.words().size(), right.words().size());
        int more = Math.max(left.words().size(), right.words().size());
        if (pairs.size() < fewer) {
            return because(0, Reason.DIFFERENT, left, right, "");
        }
        double weakest = pairs.stream().mapToDouble(Likeness::degree).min().orElse(0);
        if (more > fewer) {
            return because(weakest * LEFT_OUT, Reason.PART_OF, left, right, "");
        }
        Likeness telling = pairs.stream()
                .min((one, other) -> Double.compare(one.degree(), other.degree()))
                .orElseThrow();
        boolean sameWords = telling.reason().compareTo(Reason.SAME_LETTERS) <= 0;
        return because(
                weakest,
                sameWords ? Reason.SAME_WORDS : telling.reason(),
                left,
                right,
                telling.values().get(2));
    }

    private static Likeness word(FoldedName left, FoldedName right, FoldedName.Word here, FoldedName.Word there) {
        if (here.text().equals(there.text())) {
            return because(SAME_LETTERS, Reason.SAME_LETTERS, left, right, "");
        }
        if (here.isFormOfOneNameWith(there)) {
            return because(OTHER_LANGUAGE, Reason.OTHER_LANGUAGE, left, right, "");
        }
        if (here.isKnownAsOtherThan(there)) {
            return because(0, Reason.DIFFERENT, left, right, "");
        }
        if (here.text().length() == 1 || there.text().length() == 1) {
            boolean initial = here.text().charAt(0) == there.text().charAt(0);
            return because(initial ? INITIAL : 0, initial ? Reason.INITIAL : Reason.DIFFERENT, left, right, "");
        }
        if (here.sharesNoSoundWith(there)) {
            return because(0, Reason.DIFFERENT, left, right, "");
        }
        double margin = RULES.margin(here.spelling(), there.spelling(), LEAST_MARGIN);
        if (here.isReducible() || there.isReducible()) {
            margin = Math.max(margin, RULES.margin(here.reduced(), there.reduced(), LEAST_MARGIN));
        }
        double degree = margin < LEAST_MARGIN ? 0 : 1 / (1 + Math.exp(-margin));
        if (degree < Likeness.SAME) {
            return because(degree, Reason.DIFFERENT, left, right, "");
        }
        return explained(Math.min(degree, SAME_LETTERS), left, right, here.spelling(), there.spelling());
    }

    private static Likeness explained(double degree, FoldedName left, FoldedName right, Spelling here, Spelling there) {
        List<Step> steps = RULES.align(here, there).steps();
        boolean consonantsCorrespond = steps.stream()
                .allMatch(step -> step.same() || Romanisation.isVowels(step) || RULES.weight(step.rule()) > 0);
        String differing = String.join(", ", differing(steps));
        return because(
                degree, consonantsCorrespond ? Reason.SAME_CONSONANTS : Reason.ROMANISATION, left, right, differing);
    }

    /** What differs, a letter and the h after it together: kh ~ ch. */
    private static Set<String> differing(List<Step> steps) {
        Set<String> differing = new LinkedHashSet<>();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (!step.same()) {
                boolean beforeH = at + 1 < steps.size()
                        && steps.get(at + 1).left().equals("h")
                        && steps.get(at + 1).same();
                String h = beforeH && !Romanisation.isVowels(step) ? "h" : "";
                differing.add(shown(step.left() + h) + " ~ " + shown(step.right() + h));
            }
        }
        return differing;
    }

    private static String shown(String letters) {
        String bare = letters.replaceAll("[\\^$]", "");
        return bare.isEmpty() ? "–" : bare;
    }

    /** Arabic and Hebrew script write no short vowels: there only the consonants can agree. */
    private static Likeness bareConsonants(FoldedName left, FoldedName right) {
        Spelling here = RULES.spelling(left.consonants());
        Spelling there = RULES.spelling(right.consonants());
        boolean enough = Math.min(left.consonants().length(), right.consonants().length()) >= 2;
        double alike = RULES.evidence(here, there) / Math.max(here.self(), there.self());
        boolean same = left.consonants().equals(right.consonants()) || enough && alike > BARE_CONSONANTS;
        return because(same ? BARE_CONSONANTS : 0, same ? Reason.SAME_CONSONANTS : Reason.DIFFERENT, left, right, "");
    }

    private static Likeness because(double degree, Reason reason, FoldedName left, FoldedName right, String differing) {
        return new Likeness(degree, reason, List.of(left.written(), right.written(), differing));
    }
}
