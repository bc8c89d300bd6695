package de.kommune.sim.measures.programmes.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/** How figures about measures are reckoned («Rechenregeln der Reichweite»). Plain rules: no container, no database, no clock. */
public final class ReachPolicy {

    private static final BigDecimal HOUR = new BigDecimal(60);
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private ReachPolicy() {}

    /** To the cent; null where nobody took part, nobody may know how many did, or the cost is not known. */
    public static BigDecimal perHead(BigDecimal actual, Long people) {
        return actual == null || people == null || people == 0
                ? null
                : actual.divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }

    /** To a quarter of an hour and finer: two places. */
    public static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    /** What is known of them together; sums that are not known count nothing. */
    public static BigDecimal sum(Collection<BigDecimal> sums) {
        return sums.stream().filter(Objects::nonNull).reduce(NOTHING, BigDecimal::add);
    }
}
