package de.kommune.sim.measures.programmes.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReachPolicyTest {

    @Test
    void aCostByHeadIsToTheCentAndNoneWhereSomethingIsMissing() {
        assertEquals(sum("333.33"), ReachPolicy.perHead(sum("1000.00"), 3L));
        assertEquals(sum("0.00"), ReachPolicy.perHead(sum("0.00"), 7L));
        assertNull(ReachPolicy.perHead(sum("1000.00"), 0L));
        assertNull(ReachPolicy.perHead(sum("1000.00"), null));
        assertNull(ReachPolicy.perHead(null, 3L));
    }

    @Test
    void minutesBecomeHoursAndWhatIsNotKnownCountsNothing() {
        assertEquals(sum("1.50"), ReachPolicy.hours(90));
        assertEquals(sum("0.00"), ReachPolicy.hours(0));
        assertEquals(sum("3.00"), ReachPolicy.sum(Arrays.asList(sum("1.00"), null, sum("2.00"))));
    }

    /** However the cost is shared, all heads together are never further from it than half a cent each. */
    @Test
    void allHeadsTogetherGiveTheCostAgain() {
        Random chance = new Random(20261123);
        for (int round = 0; round < 2000; round++) {
            BigDecimal cost = BigDecimal.valueOf(chance.nextInt(100_000_000), 2);
            long people = 1 + chance.nextInt(500);
            BigDecimal again = ReachPolicy.perHead(cost, people).multiply(BigDecimal.valueOf(people));
            BigDecimal most = new BigDecimal("0.005").multiply(BigDecimal.valueOf(people));
            assertTrue(again.subtract(cost).abs().compareTo(most) <= 0, () -> cost + " by " + people);
        }
    }

    private static BigDecimal sum(String sum) {
        return new BigDecimal(sum);
    }
}
