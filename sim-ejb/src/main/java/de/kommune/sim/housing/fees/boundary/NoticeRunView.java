package de.kommune.sim.housing.fees.boundary;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * How far a run of notices has come («Bescheidlauf»).
 *
 * @param running whether it is under way; a run that is neither running nor finished broke off
 * @param people how many are to get notices
 * @param done how many have theirs
 */
public record NoticeRunView(
        boolean running, boolean finished, int people, int done, int written, String by, LocalDateTime at)
        implements Serializable {

    public boolean isBroken() {
        return !running && !finished;
    }
}
