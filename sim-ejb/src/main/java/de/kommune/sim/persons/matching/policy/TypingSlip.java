package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Reason;

/** Mistakes of hands, not of languages: letters or digits left out, doubled, exchanged («Tippfehler»). */
final class TypingSlip {

    private static final double RESEMBLING = 0.82;
    private static final int SHORT = 3;
    private static final int LONG = 6;

    private TypingSlip() {}

    /** How far two words are one slip apart, resemble each other or not. */
    static Reason words(String left, String right) {
        int longer = Math.max(left.length(), right.length());
        int shorter = Math.min(left.length(), right.length());
        int slips = longer - shorter > 2 ? longer : distance(left, right);
        if (shorter >= SHORT && slips == 1 || longer >= LONG && slips == 2) {
            return Reason.TYPING_SLIP;
        }
        boolean begins = shorter >= SHORT && (left.startsWith(right) || right.startsWith(left));
        return begins || shorter >= SHORT && jaroWinkler(left, right) >= RESEMBLING
                ? Reason.RESEMBLING
                : Reason.DIFFERENT;
    }

    /** Whether the distance is one; told from what is left between a common beginning and a common end. */
    static boolean isOne(String left, String right) {
        int begin = 0;
        int shorter = Math.min(left.length(), right.length());
        while (begin < shorter && left.charAt(begin) == right.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        int here = left.length() - begin - end;
        int there = right.length() - begin - end;
        boolean exchanged = here == 2
                && there == 2
                && left.charAt(begin) == right.charAt(begin + 1)
                && left.charAt(begin + 1) == right.charAt(begin);
        return Math.max(here, there) == 1 || exchanged;
    }

    /** Optimal string alignment: insertions, deletions, substitutions and exchanged neighbours count one each. */
    static int distance(String left, String right) {
        int[][] d = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, left, right, i, j);
            }
        }
        return d[left.length()][right.length()];
    }

    private static int step(int[][] d, String left, String right, int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean exchanged = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }

    static double jaroWinkler(String left, String right) {
        int reach = Math.max(0, Math.max(left.length(), right.length()) / 2 - 1);
        boolean[] taken = new boolean[right.length()];
        StringBuilder inLeft = new StringBuilder();
        for (int i = 0; i < left.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(right.length(), i + reach + 1); j++) {
                if (!taken[j] && left.charAt(i) == right.charAt(j)) {
                    taken[j] = true;
                    inLeft.append(left.charAt(i));
                    break;
                }
            }
        }
        StringBuilder inRight = new StringBuilder();
        for (int j = 0; j < right.length(); j++) {
            if (taken[j]) {
                inRight.append(right.charAt(j));
            }
        }
        return withCommonBeginning(left, right, jaro(left, right, inLeft, inRight));
    }

    private static double jaro(String left, String right, CharSequence inLeft, CharSequence inRight) {
        int matches = inLeft.length();
        if (matches == 0) {
            return 0;
        }
        int outOfOrder = 0;
        for (int at = 0; at < matches; at++) {
            outOfOrder += inLeft.charAt(at) == inRight.charAt(at) ? 0 : 1;
        }
        double m = matches;
        return (m / left.length() + m / right.length() + (m - outOfOrder / 2.0) / m) / 3;
    }

    private static double withCommonBeginning(String left, String right, double jaro) {
        int common = 0;
        while (common < Math.min(4, Math.min(left.length(), right.length()))
                && left.charAt(common) == right.charAt(common)) {
            common++;
        }
        return jaro + common * 0.1 * (1 - jaro);
    }
}
