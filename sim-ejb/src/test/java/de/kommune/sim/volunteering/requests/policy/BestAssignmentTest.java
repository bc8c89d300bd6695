package de.kommune.sim.volunteering.requests.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestAssignmentTest {

    private static final int NEVER = BestAssignment.NEVER;
    private static final int NOBODY = BestAssignment.NOBODY;

    @Test
    void whoeverFitsBothGoesWhereNobodyElseCan() {
        int[][] points = {{1100, 1000}, {1050, NEVER}};
        assertArrayEquals(new int[] {1, 0}, BestAssignment.of(points, new int[] {1, 1}));
    }

    @Test
    void oneMoreRequestWithSomebodyIsWorthMoreThanAnyPoints() {
        int[][] points = {{99_999, 1}, {1, NEVER}};
        assertArrayEquals(new int[] {1, 0}, BestAssignment.of(points, new int[] {1, 1}));
    }

    @Test
    void whoIsFreeForTwoGetsTwoAndNoThird() {
        int[][] points = {{1000}, {1010}, {1020}};
        assertArrayEquals(new int[] {NOBODY, 0, 0}, BestAssignment.of(points, new int[] {2}));
    }

    @Test
    void whatIsForbiddenNeverIs() {
        int[][] points = {{NEVER, NEVER}, {NEVER, 1000}};
        assertArrayEquals(new int[] {NOBODY, 1}, BestAssignment.of(points, new int[] {1, 1}));
    }

    @Test
    void withoutRequestsOrVolunteersThereIsNothing() {
        assertArrayEquals(new int[0], BestAssignment.of(new int[0][], new int[] {1}));
        assertArrayEquals(new int[] {NOBODY}, BestAssignment.of(new int[][] {{}}, new int[0]));
        assertArrayEquals(new int[] {NOBODY}, BestAssignment.of(new int[][] {{1000}}, new int[] {0}));
    }

    @Test
    void noOtherWayIsBetterThanTheOneFound() {
        Random random = new Random(20261123);
        for (int run = 0; run < 3000; run++) {
            int[][] points = points(random);
            int[] free = random.ints(points[0].length, 0, 4).toArray();
            int[] found = BestAssignment.of(points, free);
            assertEquals(best(points, free.clone(), 0), worth(points, free.clone(), found), () -> "run");
        }
    }

    private static int[][] points(Random random) {
        int requests = 1 + random.nextInt(5);
        int volunteers = 1 + random.nextInt(4);
        int never = random.nextInt(10);
        int[][] points = new int[requests][volunteers];
        for (int[] row : points) {
            for (int column = 0; column < volunteers; column++) {
                row[column] = random.nextInt(10) < never ? NEVER : 1 + random.nextInt(1200);
            }
        }
        return points;
    }

    /** Somebody for one more request counts more than all points. */
    private static long worth(int[][] points, int[] free, int[] found) {
        long worth = 0;
        for (int request = 0; request < found.length; request++) {
            if (found[request] != NOBODY) {
                assertNotEquals(NEVER, points[request][found[request]]);
                assertEquals(true, --free[found[request]] >= 0, "nobody has more than she is free for");
                worth += 1_000_000 + points[request][found[request]];
            }
        }
        return worth;
    }

    /** All ways there are. */
    private static long best(int[][] points, int[] free, int request) {
        if (request == points.length) {
            return 0;
        }
        long best = best(points, free, request + 1);
        for (int column = 0; column < free.length; column++) {
            if (free[column] > 0 && points[request][column] != NEVER) {
                free[column]--;
                best = Math.max(best, 1_000_000 + points[request][column] + best(points, free, request + 1));
                free[column]++;
            }
        }
        return best;
    }
}
