package de.kommune.sim.volunteering.requests.policy;

import java.util.Arrays;

/**
 * The best overall assignment («bester Gesamtvorschlag»), exactly: as many requests as possible get somebody, and of all ways to do that the one
 * with the most points. The Hungarian method with potentials: each request takes one place; a volunteer has as many places as she is free,
 * and each request has a place of its own that means nobody. Plain arithmetic: no container, no database, no clock.
 */
public final class BestAssignment {

    /** In a table of points: never. */
    public static final int NEVER = -1;

    /** For a request that gets nobody. */
    public static final int NOBODY = -1;

    private static final long INFINITE = Long.MAX_VALUE / 4;
    private static final long MOST_POINTS = 100_000;

    private final long[][] cost;
    private final int[] columnOf;
    private final int requests;
    private final int places;

    private final long[] ofRequest;
    private final long[] ofPlace;
    private final int[] takenBy;
    private final int[] cameFrom;
    private final long[] least;
    private final boolean[] seen;

    private BestAssignment(int[][] points, int[] free) {
        requests = points.length;
        int[] open = Arrays.stream(free).map(one -> Math.min(one, requests)).toArray();
        int volunteered = Arrays.stream(open).sum();
        places = volunteered + requests;
        columnOf = columns(open, places);
        cost = costs(points);
        ofRequest = new long[requests + 1];
        ofPlace = new long[places + 1];
        takenBy = new int[places + 1];
        cameFrom = new int[places + 1];
        least = new long[places + 1];
        seen = new boolean[places + 1];
    }

    /**
     * For each request the column that it gets, or {@link #NOBODY}.
     *
     * @param points of each request with each volunteer, less than 100 000, or {@link #NEVER}
     * @param free how many requests each volunteer would take
     */
    public static int[] of(int[][] points, int[] free) {
        return points.length == 0 ? new int[0] : new BestAssignment(points, free).solved();
    }

    private static int[] columns(int[] open, int places) {
        int[] columns = new int[places];
        Arrays.fill(columns, NOBODY);
        int place = 0;
        for (int column = 0; column < open.length; column++) {
            for (int one = 0; one < open[column]; one++) {
                columns[place++] = column;
            }
        }
        return columns;
    }

    /** To get nobody costs more than all points together, and what must never be costs more than everybody getting nobody. */
    private long[][] costs(int[][] points) {
        long nobody = MOST_POINTS * (requests + 1);
        long never = nobody * (requests + 1);
        long[][] costs = new long[requests][places];
        for (int request = 0; request < requests; request++) {
            for (int place = 0; place < places; place++) {
                int column = columnOf[place];
                int score = column == NOBODY ? 0 : points[request][column];
                costs[request][place] = column == NOBODY ? nobody : score == NEVER ? never : MOST_POINTS - score;
            }
        }
        return costs;
    }

    private int[] solved() {
        for (int request = 1; request <= requests; request++) {
            place(request);
        }
        int[] result = new int[requests];
        for (int place = 1; place <= places; place++) {
            if (takenBy[place] > 0) {
                result[takenBy[place] - 1] = columnOf[place - 1];
            }
        }
        return result;
    }

    /** Finds the cheapest way to give the request a place, by which others may move. */
    private void place(int request) {
        takenBy[0] = request;
        Arrays.fill(least, INFINITE);
        Arrays.fill(seen, false);
        int at = 0;
        do {
            seen[at] = true;
            at = next(at);
        } while (takenBy[at] != 0);
        while (at != 0) {
            takenBy[at] = takenBy[cameFrom[at]];
            at = cameFrom[at];
        }
    }

    private int next(int at) {
        int asking = takenBy[at];
        int nearest = 0;
        for (int place = 1; place <= places; place++) {
            if (!seen[place]) {
                look(at, asking, place);
                nearest = nearest == 0 || least[place] < least[nearest] ? place : nearest;
            }
        }
        shift(least[nearest]);
        return nearest;
    }

    private void look(int at, int asking, int place) {
        long reduced = cost[asking - 1][place - 1] - ofRequest[asking] - ofPlace[place];
        if (reduced < least[place]) {
            least[place] = reduced;
            cameFrom[place] = at;
        }
    }

    private void shift(long by) {
        for (int place = 0; place <= places; place++) {
            if (seen[place]) {
                ofRequest[takenBy[place]] += by;
                ofPlace[place] -= by;
            } else {
                least[place] -= by;
            }
        }
    }
}
