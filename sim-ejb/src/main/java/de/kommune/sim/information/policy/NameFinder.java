package de.kommune.sim.information.policy;

import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.RedactionGround;
import de.kommune.sim.information.policy.NameWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proposes what of a text is to be blacked out because it names somebody else («Vorschlag zur Schwärzung»), and says why. What is
 * almost certainly a name is proposed as blacked out; a word that only happens to be a name in the register is pointed out, for
 * many names are words as well («Weg», «Sommer»), and the client has a right to her own text.
 */
public final class NameFinder {

    private static final Set<String> TITLES = Set.of(
            "Frau", "Fr", "Herr", "Herrn", "Hr", "Familie", "Fam", "Eheleute", "Dr", "Prof", "Pfarrer", "Schwester");
    private static final Pattern GAP = Pattern.compile("[\\s.,]{1,3}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+");
    private static final Pattern REACH = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|(?<![\\p{N}.])(?:\\+\\d{1,3}|0)[\\d ()/-]{5,18}\\d(?![\\p{N}.])");

    private final KnownNames names;

    public NameFinder(KnownNames names) {
        this.names = names;
    }

    /** Each passage once, in the order in which they stand. */
    public List<Passage> in(String text) {
        Map<String, Passage> found = new LinkedHashMap<>();
        joined(text, hits(text)).forEach(hit -> found.merge(hit.text(), hit, NameFinder::stronger));
        Matcher reach = REACH.matcher(text);
        while (reach.find()) {
            if (!names.isOwnReach(reach.group())) {
                found.putIfAbsent(reach.group(), new Passage(reach.group(), RedactionGround.REACHABLE, true));
            }
        }
        return List.copyOf(found.values());
    }

    private static Passage stronger(Passage one, Passage other) {
        return one.blackened() ? one : other;
    }

    private record Hit(Word word, RedactionGround ground, boolean sure) {}

    private List<Hit> hits(String text) {
        List<Word> words = NameWords.of(text);
        List<Hit> hits = new ArrayList<>();
        boolean addressed = false;
        boolean afterName = false;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            boolean next = at > 0
                    && GAP.matcher(text.substring(words.get(at - 1).to(), word.from()))
                            .matches();
            boolean title = TITLES.contains(word.text());
            Optional<Hit> hit = title ? Optional.empty() : hit(word, next && addressed, next && afterName);
            hit.ifPresent(hits::add);
            afterName = hit.isPresent() && hit.get().sure();
            addressed = title;
        }
        return hits;
    }

    /**
     * @param addressed whether «Frau», «Herr» or a title stands before it
     * @param afterName whether a name stands before it
     */
    private Optional<Hit> hit(Word word, boolean addressed, boolean afterName) {
        if (!word.isCapital() || names.isOwn(word)) {
            return Optional.empty();
        }
        Optional<RedactionGround> known = names.ground(word);
        if (known.isPresent() && known.get() != RedactionGround.REGISTER) {
            return Optional.of(new Hit(word, known.get(), true));
        }
        if (addressed) {
            return Optional.of(new Hit(word, RedactionGround.ADDRESSED, true));
        }
        return known.map(ground -> new Hit(word, ground, afterName));
    }

    /** Names that stand side by side are one passage: the whole name is blacked out, or none of it. */
    private static List<Passage> joined(String text, List<Hit> hits) {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < hits.size()) {
            int end = at;
            while (end + 1 < hits.size()
                    && areSideBySide(
                            text, hits.get(end).word(), hits.get(end + 1).word())) {
                end++;
            }
            passages.add(passage(text, hits.subList(at, end + 1)));
            at = end + 1;
        }
        return passages;
    }

    private static boolean areSideBySide(String text, Word one, Word next) {
        return BETWEEN_NAMES.matcher(text.substring(one.to(), next.from())).matches();
    }

    /** Two words of the register side by side are a name, where one alone may be a word. */
    private static Passage passage(String text, List<Hit> hits) {
        Word first = hits.get(0).word();
        Word last = hits.get(hits.size() - 1).word();
        RedactionGround ground =
                hits.stream().map(Hit::ground).min(Enum::compareTo).orElseThrow();
        boolean sure = hits.size() > 1 || hits.get(0).sure();
        return new Passage(text.substring(first.from(), last.to()), ground, sure);
    }
}
