package de.kommune.sim.counselling.goals.boundary;

import de.kommune.sim.counselling.goals.entity.GoalChart;
import de.kommune.sim.counselling.goals.entity.GoalPoint;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.counselling.goals.entity.GoalWords;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A goal with its way so far («Zielzeile»).
 *
 * @param topic its name
 * @param chart the way as a picture; its points are the ratings
 * @param changeable whether the caller may rate and change it
 */
public record GoalLine(
        long id,
        int version,
        long caseId,
        String topic,
        GoalWords words,
        int baseline,
        int target,
        LocalDate reviewOn,
        GoalState state,
        LocalDate setOn,
        LocalDate endedOn,
        String author,
        GoalChart chart,
        boolean changeable)
        implements Serializable {

    /** The last rating; the baseline where there is none. */
    public GoalPoint getLatest() {
        return chart.points().get(chart.points().size() - 1);
    }

    /** Whether the day of the next look at it has passed. */
    public boolean isDue(LocalDate today) {
        return state.isLive() && reviewOn.isBefore(today);
    }
}
