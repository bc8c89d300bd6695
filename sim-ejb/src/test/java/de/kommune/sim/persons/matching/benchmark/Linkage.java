package de.kommune.sim.persons.matching.benchmark;

import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.policy.BlockingKeys;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import de.kommune.sim.persons.matching.policy.RecordComparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Seeks every record among all the others as the application does, and counts what is found and what is wrong. */
final class Linkage {

    /** A record and who it truly is. */
    record Entry(String id, String person, String source, FoldedRecord record) {
        Entry(String id, String person, String source, MatchRecord record) {
            this(id, person, source, new FoldedRecord(record));
        }
    }

    /** A pair that shares a key. */
    record Pair(Entry left, Entry right, Explanation explanation) {
        boolean same() {
            return left.person().equals(right.person());
        }
    }

    private final List<Entry> entries;
    private final BiPredicate<Entry, Entry> compared;
    private final List<Pair> pairs = new ArrayList<>();
    private long allTruePairs;

    Linkage(List<Entry> entries, RecordComparison comparison, BiPredicate<Entry, Entry> compared) {
        this.entries = entries;
        this.compared = compared;
        countTruePairs();
        seek(comparison);
    }

    List<Pair> pairs() {
        return pairs;
    }

    private void countTruePairs() {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                boolean same = entries.get(i).person().equals(entries.get(j).person());
                allTruePairs += same && compared.test(entries.get(i), entries.get(j)) ? 1 : 0;
            }
        }
    }

    private void seek(RecordComparison comparison) {
        Map<String, List<Integer>> filed = new HashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            Set<Integer> candidates = new HashSet<>();
            for (String key : BlockingKeys.sought(entries.get(at).record())) {
                candidates.addAll(filed.getOrDefault(key, List.of()));
            }
            for (int candidate : candidates) {
                Entry left = entries.get(candidate);
                Entry right = entries.get(at);
                if (compared.test(left, right)) {
                    pairs.add(new Pair(left, right, comparison.compare(left.record(), right.record())));
                }
            }
            for (String key : BlockingKeys.filed(entries.get(at).record())) {
                filed.computeIfAbsent(key, fresh -> new ArrayList<>()).add(at);
            }
        }
    }

    /** The row of the table: pairs, blocking recall, then precision, recall and F1 of what is proposed. */
    String row(String title) {
        long blocked = pairs.stream().filter(Pair::same).count();
        long proposed =
                pairs.stream().filter(pair -> pair.explanation().isProposed()).count();
        long right = pairs.stream()
                .filter(pair -> pair.explanation().isProposed() && pair.same())
                .count();
        double precision = right / (double) Math.max(1, proposed);
        double recall = right / (double) allTruePairs;
        long likelyWrong = pairs.stream()
                .filter(pair -> pair.explanation().band() == Band.SAME_LIKELY && !pair.same())
                .count();
        return Table.row(
                title,
                entries.size(),
                allTruePairs,
                pairs.size(),
                figure(blocked / (double) allTruePairs),
                figure(precision),
                figure(recall),
                figure(2 * precision * recall / (precision + recall)),
                likelyWrong);
    }

    static String head() {
        return Table.head(
                "records",
                "number",
                "true pairs",
                "compared",
                "blocking recall",
                "precision",
                "recall",
                "F1",
                "wrongly SAME_LIKELY");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
