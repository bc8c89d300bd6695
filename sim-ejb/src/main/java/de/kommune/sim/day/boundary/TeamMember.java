package de.kommune.sim.day.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What somebody of the team has to do today («Auslastung»).
 *
 * @param cases that are not over
 * @param share of a full-time post that the account holds; null where no post is recorded
 */
public record TeamMember(String account, long cases, BigDecimal share, long appointments, long overdueTasks)
        implements Serializable {

    /** Cases for each full-time equivalent, with one place; null where no post is recorded. */
    public BigDecimal casesPerFullTime() {
        return perFullTime(cases, share);
    }

    static BigDecimal perFullTime(long cases, BigDecimal share) {
        return share == null || share.signum() == 0
                ? null
                : BigDecimal.valueOf(cases).divide(share, 1, RoundingMode.HALF_UP);
    }
}
