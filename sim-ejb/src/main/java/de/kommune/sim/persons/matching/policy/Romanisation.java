package de.kommune.sim.persons.matching.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which letters of one spelling stand for which of another («Umschriftregeln»), each with its evidence for "one name":
 * positive where two spellings of one name often differ so, negative where they do not. Two spellings are laid side by
 * side so that the sum is greatest, as biologists align sequences with a substitution matrix. The rules are data with
 * their source in the file's head; this class knows none of them.
 */
final class Romanisation {

    /** One step of an alignment: these letters here, those there. */
    record Step(String left, String right, int rule) {
        boolean same() {
            return left.equals(right);
        }
    }

    /** The best way to lay two spellings side by side. */
    record Alignment(double evidence, List<Step> steps) {}

    private static final String VOWELS = "aeiouyäöü";
    private static final int LONGEST = 4;
    private static final float IMPOSSIBLE = -1e6f;

    private final Map<String, Integer> units = new HashMap<>();
    private final List<String> unitTexts = new ArrayList<>();
    private final Map<String, Integer> ruleNumbers = new LinkedHashMap<>();
    private final List<Double> ruleWeights = new ArrayList<>();
    private final Map<String, Double> settings = new HashMap<>();
    private final Letters beginning = new Letters();
    private final int[] unitLengths;
    private final int[][] ruleOf;
    private final float[][] weightOf;
    /** The most that each unit reaches, whatever stands on the other side. */
    private final float[] mostOf;

    private final double length;
    private final double threshold;

    /** The rules: {@code weight left right}, one a line; {@code -} is nothing, capitals are kinds of letters. */
    Romanisation(List<String> lines) {
        unit("");
        unit("^");
        unit("$");
        "abcdefghijklmnopqrstuvwxyzčğšžäöü?".chars().forEach(letter -> unit(Character.toString(letter)));
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        units.forEach((text, number) -> {
            if (!text.isEmpty() && text.length() <= LONGEST) {
                beginning.add(text, number);
            }
        });
        unitLengths = unitTexts.stream().mapToInt(String::length).toArray();
        ruleOf = new int[unitTexts.size()][unitTexts.size()];
        weightOf = new float[unitTexts.size()][unitTexts.size()];
        mostOf = new float[unitTexts.size()];
        length = settings.getOrDefault("length", 0.0);
        threshold = settings.getOrDefault("threshold", 0.0);
        for (int left = 0; left < unitTexts.size(); left++) {
            for (int right = 0; right < unitTexts.size(); right++) {
                ruleOf[left][right] = rule(unitTexts.get(left), unitTexts.get(right));
            }
        }
        spreadWeights();
    }

    private void read(String line) {
        String[] cells = line.trim().split("\\s+");
        if (cells.length == 2) {
            settings.put(cells[0], Double.valueOf(cells[1]));
        }
        for (int right = 2; right < cells.length; right++) {
            String key = key(text(cells[1]), text(cells[right]));
            for (String side : key.split("~", -1)) {
                if (!side.isEmpty() && !Character.isUpperCase(side.charAt(0)) && side.charAt(0) != '=') {
                    unit(side);
                }
            }
            if (!ruleNumbers.containsKey(key)) {
                ruleNumbers.put(key, ruleWeights.size());
                ruleWeights.add(Double.valueOf(cells[0]));
            }
        }
    }

    private static String text(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    private int unit(String text) {
        return units.computeIfAbsent(text, fresh -> {
            unitTexts.add(fresh);
            return unitTexts.size() - 1;
        });
    }

    /** Rules hold in both directions. */
    private static String key(String left, String right) {
        return left.compareTo(right) <= 0 ? left + "~" + right : right + "~" + left;
    }

    /** The rule for exactly these letters, else the one for their kinds, else none. */
    private int rule(String left, String right) {
        Integer exact = ruleNumbers.get(key(left, right));
        if (exact != null) {
            return exact;
        }
        if (left.length() > 1 || right.length() > 1) {
            return -1;
        }
        if (isAnchor(left) || isAnchor(right)) {
            return -1;
        }
        String kinds = left.equals(right) ? key("=" + kind(left), "=" + kind(left)) : key(kind(left), kind(right));
        return ruleNumbers.getOrDefault(kinds, -1);
    }

    private static String kind(String letter) {
        if (letter.isEmpty()) {
            return "";
        }
        return letter.equals("?") ? "LOST" : VOWELS.contains(letter) ? "V" : "C";
    }

    private static boolean isAnchor(String unit) {
        return unit.equals("^") || unit.equals("$");
    }

    private void spreadWeights() {
        for (int left = 0; left < weightOf.length; left++) {
            for (int right = 0; right < weightOf.length; right++) {
                int rule = ruleOf[left][right];
                weightOf[left][right] = rule < 0
                        ? left == right && isAnchor(unitTexts.get(left)) ? 0f : IMPOSSIBLE
                        : ruleWeights.get(rule).floatValue();
            }
            mostOf[left] = most(weightOf[left]);
        }
    }

    private static float most(float[] weights) {
        float most = IMPOSSIBLE;
        for (float weight : weights) {
            most = Math.max(most, weight);
        }
        return most;
    }

    /** The units by their letters, so that those of a spelling are found without cutting it: it is done for every name. */
    private static final class Letters {

        /** Beyond the letters of all units. */
        private static final int LETTERS = 0x180;

        private final Letters[] next = new Letters[LETTERS];
        private int unit = -1;

        private void add(String text, int number) {
            Letters last = this;
            for (char letter : text.toCharArray()) {
                if (last.next[letter] == null) {
                    last.next[letter] = new Letters();
                }
                last = last.next[letter];
            }
            last.unit = number;
        }

        private Letters after(String text, int at) {
            return at < text.length() && text.charAt(at) < LETTERS ? next[text.charAt(at)] : null;
        }
    }

    /** For training: every rule's text by its number. */
    List<String> ruleTexts() {
        return new ArrayList<>(ruleNumbers.keySet());
    }

    double weight(int rule) {
        return ruleWeights.get(rule);
    }

    /** For training: other weights for the same rules. */
    void reweigh(double[] weights) {
        for (int rule = 0; rule < weights.length; rule++) {
            ruleWeights.set(rule, weights[rule]);
        }
        spreadWeights();
    }

    /** Whether a step touches no consonant. */
    static boolean isVowels(Step step) {
        return (step.left() + step.right()).chars().allMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /** A spelling, cut in all ways that a rule knows; worked out when it is first compared, for most never are. */
    final class Spelling {
        private final String text;
        private Cuts cuts;

        private Spelling(String folded) {
            text = "^" + folded + "$";
        }

        /** Two threads may both work it out; what either gives away is whole. */
        private Cuts cuts() {
            Cuts known = cuts;
            if (known == null) {
                int[][] unitsFrom = unitsFrom();
                known = new Cuts(unitsFrom, evidence(unitsFrom, unitsFrom), reachableFrom(unitsFrom));
                cuts = known;
            }
            return known;
        }

        private int[][] unitsFrom() {
            int[][] unitsFrom = new int[text.length() + 1][];
            for (int at = 0; at <= text.length(); at++) {
                unitsFrom[at] = unitsAt(at);
            }
            return unitsFrom;
        }

        /** The units that begin there; nothing, which is number 0, begins everywhere. */
        private int[] unitsAt(int at) {
            int[] found = new int[LONGEST + 1];
            int count = 1;
            Letters read = beginning.after(text, at);
            for (int end = at + 1; read != null; end++) {
                if (read.unit >= 0) {
                    found[count++] = read.unit;
                }
                read = read.after(text, end);
            }
            return Arrays.copyOf(found, count);
        }

        /** The name itself. */
        String text() {
            return text.substring(1, text.length() - 1);
        }

        /** The evidence that it would reach with itself. */
        double self() {
            return cuts().self();
        }
    }

    /** The most evidence that the rest of a spelling can bring from each letter on, whatever it is laid beside. */
    private float[] reachableFrom(int[][] unitsFrom) {
        float[] reachable = new float[unitsFrom.length];
        for (int at = unitsFrom.length - 2; at >= 0; at--) {
            float most = IMPOSSIBLE;
            for (int unit : unitsFrom[at]) {
                if (unitLengths[unit] > 0) {
                    most = Math.max(most, Math.max(0, mostOf[unit]) + reachable[at + unitLengths[unit]]);
                }
            }
            reachable[at] = most;
        }
        return reachable;
    }

    /** The units that begin at each letter, the evidence of the spelling with itself, and what its rest can bring. */
    private record Cuts(int[][] unitsFrom, double self, float[] reachable) {}

    Spelling spelling(String folded) {
        return new Spelling(folded);
    }

    /**
     * The evidence that both spell one name, above what chance gives: the sum of the best alignment, less a share of what
     * the longer one would reach with itself (long names collect evidence by their length), less the threshold at which
     * 0.8 in 1,000 pairs of different names are taken for one.
     *
     * @param least a margin below which it does not matter how low it is; what comes out is then some margin below it
     */
    double margin(Spelling left, Spelling right, double least) {
        Cuts here = left.cuts();
        Cuts there = right.cuts();
        double chance = length * Math.max(here.self(), there.self()) + threshold;
        float[] best = new Table(here, there, (float) (chance + least)).fill();
        return best[best.length - 1] - chance;
    }

    /** The sum of evidence alone; what a search over many needs. */
    double evidence(Spelling left, Spelling right) {
        return evidence(left.cuts().unitsFrom(), right.cuts().unitsFrom());
    }

    private double evidence(int[][] left, int[][] right) {
        float[] best = new Table(left, right).fill();
        return best[best.length - 1];
    }

    Alignment align(Spelling left, Spelling right) {
        Table table = new Table(left.cuts().unitsFrom(), right.cuts().unitsFrom());
        int[][] chosen = table.chosen();
        float[] best = table.fill();
        List<Step> steps = new ArrayList<>();
        int i = left.text.length();
        int j = right.text.length();
        while (i > 0 || j > 0) {
            String here = unitTexts.get(chosen[i][j] >>> 16);
            String there = unitTexts.get(chosen[i][j] & 0xffff);
            steps.add(new Step(here, there, ruleOf[chosen[i][j] >>> 16][chosen[i][j] & 0xffff]));
            i -= here.length();
            j -= there.length();
        }
        Collections.reverse(steps);
        return new Alignment(best[best.length - 1], steps);
    }

    /** The best sum for each beginning of the left with each beginning of the right, row by row. */
    private final class Table {

        /** Rounding must not cut off what lies just on the edge. */
        private static final float SLACK = 0.01f;

        private final int[][] left;
        private final int[][] right;
        private final float[] best;
        private final float[] reachableLeft;
        private final float[] reachableRight;
        private final float least;
        private int[][] chosen;

        private Table(int[][] left, int[][] right) {
            this(left, right, null, null, IMPOSSIBLE);
        }

        /** If letters that stand beside nothing brought evidence, no rest of a spelling would be bounded by its letters. */
        private Table(Cuts left, Cuts right, float least) {
            this(
                    left.unitsFrom(),
                    right.unitsFrom(),
                    mostOf[0] > 0 ? null : left.reachable(),
                    right.reachable(),
                    least);
        }

        private Table(int[][] left, int[][] right, float[] reachableLeft, float[] reachableRight, float least) {
            this.left = left;
            this.right = right;
            this.reachableLeft = reachableLeft;
            this.reachableRight = reachableRight;
            this.least = least - SLACK;
            best = new float[left.length * right.length];
            Arrays.fill(best, 1, best.length, IMPOSSIBLE);
        }

        /** Notes for each cell with which units it was reached. */
        private int[][] chosen() {
            chosen = new int[left.length][right.length];
            return chosen;
        }

        private float[] fill() {
            for (int i = 0; i < left.length; i++) {
                for (int j = 0; j < right.length; j++) {
                    if (isWorthGoingOn(i, j)) {
                        extend(i, j);
                    }
                }
            }
            return best;
        }

        /** Whether the least can still be reached from there; most pairs of strangers end after a few letters. */
        private boolean isWorthGoingOn(int i, int j) {
            float soFar = best[i * right.length + j];
            return soFar > IMPOSSIBLE / 2
                    && (reachableLeft == null || soFar + Math.min(reachableLeft[i], reachableRight[j]) >= least);
        }

        private void extend(int i, int j) {
            float soFar = best[i * right.length + j];
            int[] there = right[j];
            for (int unit : left[i]) {
                float[] weights = weightOf[unit];
                int nextI = i + unitLengths[unit];
                for (int other : there) {
                    float sum = soFar + weights[other];
                    int nextJ = j + unitLengths[other];
                    int next = nextI * right.length + nextJ;
                    if (sum > best[next]) {
                        best[next] = sum;
                        if (chosen != null) {
                            chosen[nextI][nextJ] = unit << 16 | other;
                        }
                    }
                }
            }
        }
    }
}
