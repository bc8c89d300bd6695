package de.kommune.sim.volunteering.engagements.boundary;

import java.io.Serializable;

/**
 * How much waits with the volunteers («Zahlen zum Ehrenamt»), for the team lead's day.
 *
 * @param lapsed volunteers who are to work with minors and whose certificate is missing, has lapsed or lapses soon
 * @param agreements with partners that end soon or are to be looked at
 */
public record EngagementSummary(long open, long agreed, long stopped, long silent, long lapsed, long agreements)
        implements Serializable {

    public boolean isNothing() {
        return open + agreed + stopped + silent + lapsed + agreements == 0;
    }
}
