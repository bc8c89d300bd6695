package de.kommune.sim.volunteering.requests.policy;

import java.util.Comparator;
import java.util.List;

/** Volunteers in the order in which they fit («Rangfolge»), and who gets whom over all requests. Plain rules. */
public final class Ranking {

    private final Fit fit;

    public Ranking(Fit fit) {
        this.fit = fit;
    }

    /**
     * A volunteer with her points.
     *
     * @param points more than nothing
     */
    public record Ranked(Helper helper, int points) {}

    /** Who may be proposed, the best first; of equals who has less to do, then whoever came first. */
    public List<Ranked> of(Need need, List<Helper> helpers) {
        return helpers.stream()
                .filter(helper -> fit.isPossible(need, helper))
                .map(helper -> new Ranked(helper, fit.points(need, helper)))
                .sorted(Comparator.comparingInt((Ranked one) -> -one.points())
                        .thenComparingInt(one -> one.helper().taken())
                        .thenComparingLong(one -> one.helper().id()))
                .toList();
    }

    /** For each request the volunteer whom the best overall assignment gives it; null for nobody. */
    public Helper[] best(List<Need> needs, List<Helper> helpers) {
        int[][] points = new int[needs.size()][helpers.size()];
        for (int row = 0; row < points.length; row++) {
            for (int column = 0; column < helpers.size(); column++) {
                points[row][column] = pair(needs.get(row), helpers.get(column));
            }
        }
        int[] found = BestAssignment.of(
                points, helpers.stream().mapToInt(Helper::free).toArray());
        Helper[] best = new Helper[found.length];
        for (int row = 0; row < found.length; row++) {
            best[row] = found[row] == BestAssignment.NOBODY ? null : helpers.get(found[row]);
        }
        return best;
    }

    private int pair(Need need, Helper helper) {
        return fit.isPossible(need, helper) ? fit.points(need, helper) : BestAssignment.NEVER;
    }
}
