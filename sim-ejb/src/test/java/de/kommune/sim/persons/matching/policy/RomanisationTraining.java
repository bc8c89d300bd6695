package de.kommune.sim.persons.matching.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains the evidence of each romanisation rule: logistic regression on the best alignment of pairs of one and of
 * different names, held near the linguists' seed weights. Only groups with an even number are seen; the others stay
 * for measuring. Arguments: seed rules, names file, result file.
 */
public final class RomanisationTraining {

    private static final double NEARNESS_TO_SEED = Double.parseDouble(System.getProperty("l2", "1"));
    private static final int ROUNDS = Integer.getInteger("rounds", 8);

    /** The share of its own evidence that a name must reach beyond; costs nothing here and keeps long names apart. */
    private static final double LENGTH = 0.3;

    private RomanisationTraining() {}

    record Entry(int group, String text, Romanisation.Spelling spelling) {}

    public static void main(String[] args) throws IOException {
        List<String> seed = Files.readAllLines(Path.of(args[0]));
        Romanisation rules = new Romanisation(seed);
        List<Entry> seen = entries(rules, Path.of(args[1]), 0);
        List<Entry> held = entries(rules, Path.of(args[1]), 1);
        double[] weights = new double[rules.ruleTexts().size()];
        for (int rule = 0; rule < weights.length; rule++) {
            weights[rule] = rules.weight(rule);
        }
        double[] seedWeights = weights.clone();
        int bias = rules.ruleTexts().indexOf("BIAS~BIAS");
        report("seed   seen", rules, seen);
        report("seed   held", rules, held);
        double[] squared = new double[weights.length];
        for (int round = 0; round < ROUNDS; round++) {
            train(rules, seen, weights, seedWeights, squared, bias);
            report("round " + round + " seen", rules, seen);
            report("round " + round + " held", rules, held);
        }
        write(rules, report("final  seen", rules, seen), Path.of(args[2]));
    }

    static List<Entry> entries(Romanisation rules, Path file, int parity) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split(",", 2);
            if (cells[0].matches("\\d+") && Integer.parseInt(cells[0]) % 2 == parity) {
                String folded = String.join("", NameFolding.words(cells[1]));
                entries.add(new Entry(Integer.parseInt(cells[0]), folded, rules.spelling(folded)));
            }
        }
        return entries;
    }

    private record Pair(Entry left, Entry right, boolean same) {}

    private static void train(
            Romanisation rules, List<Entry> names, double[] weights, double[] seed, double[] squared, int bias) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Entry left = names.get(i);
                Entry right = names.get(j);
                boolean same = left.group() == right.group();
                double score = weights[bias] + rules.evidence(left.spelling(), right.spelling());
                if (same || score > -7) {
                    pairs.add(new Pair(left, right, same));
                }
            }
        }
        Collections.shuffle(pairs, new Random(5));
        double[] gradient = new double[weights.length];
        int inBatch = 0;
        for (Pair pair : pairs) {
            Romanisation.Alignment alignment =
                    rules.align(pair.left().spelling(), pair.right().spelling());
            double probability = 1 / (1 + Math.exp(-weights[bias] - alignment.evidence()));
            double error = (pair.same() ? 1 : 0) - probability;
            if (pair.same() && probability < 0.002) {
                error = 0; // mislabelled rather than misspelled; let it not bend the rules
            }
            for (Romanisation.Step step : alignment.steps()) {
                if (step.rule() >= 0) {
                    gradient[step.rule()] += error;
                }
            }
            gradient[bias] += error;
            if (++inBatch == 100) {
                for (int rule = 0; rule < weights.length; rule++) {
                    double slope =
                            gradient[rule] - NEARNESS_TO_SEED * (weights[rule] - seed[rule]) * 100 / pairs.size() * 2;
                    squared[rule] += slope * slope;
                    weights[rule] += 0.1 * slope / Math.sqrt(squared[rule] + 1);
                }
                Arrays.fill(gradient, 0);
                inBatch = 0;
                rules.reweigh(weights);
            }
        }
    }

    /** Prints recall, and gives the threshold at which 0.8 in 1,000 pairs of different names pass. */
    static double report(String title, Romanisation rules, List<Entry> names) {
        List<Double> same = new ArrayList<>();
        List<Double> different = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Entry left = names.get(i);
                Entry right = names.get(j);
                (left.group() == right.group() ? same : different).add(score(rules, left, right));
            }
        }
        different.sort(Comparator.reverseOrder());
        double loose = different.get((int) (different.size() * 0.00125));
        double threshold = different.get((int) (different.size() * 0.0008));
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs, recall %.4f at 1.25 false in 1,000, %.4f at 0.8 (threshold %.2f)%n",
                title,
                same.size(),
                same.stream().filter(score -> score > loose).count() / (double) same.size(),
                same.stream().filter(score -> score > threshold).count() / (double) same.size(),
                threshold);
        return threshold;
    }

    private static double score(Romanisation rules, Entry left, Entry right) {
        if (left.text().equals(right.text())) {
            return Double.MAX_VALUE;
        }
        double longer = Math.max(
                rules.evidence(left.spelling(), left.spelling()), rules.evidence(right.spelling(), right.spelling()));
        return rules.evidence(left.spelling(), right.spelling()) - LENGTH * longer;
    }

    private static void write(Romanisation rules, double threshold, Path result) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Romanisation rules («Umschriftregeln»): evidence that letters of one spelling stand for those of another.");
        lines.add(
                "# Source: the seed romanisation-seed.tsv (DIN 31635, DIN 1460, ISO 9, KMU 55/2010, Duden, French and English");
        lines.add(
                "# practice), weights trained by RomanisationTraining on spellings of Arabic names (Wikidata extract of the");
        lines.add(
                "# COLING 2018 set, CC0), groups with an even number. weight left right; - is nothing, V vowel, C consonant,");
        lines.add(
                "# = the same letter, ^ and $ the ends of the name. Written by the training; change the seed, not this file.");
        lines.add(String.format(Locale.ROOT, "threshold %.2f", threshold));
        lines.add(String.format(Locale.ROOT, "length %.2f", LENGTH));
        List<String> texts = rules.ruleTexts();
        for (int rule = 0; rule < texts.size(); rule++) {
            String[] sides = texts.get(rule).split("~", -1);
            lines.add(String.format(Locale.ROOT, "%.2f %s %s", rules.weight(rule), side(sides[0]), side(sides[1])));
        }
        Files.write(result, lines);
    }

    private static String side(String unit) {
        return unit.isEmpty() ? "-" : unit;
    }
}
