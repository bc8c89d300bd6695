package de.kommune.sim.counselling.goals.entity;

/** Where a goal stands («Stand des Ziels»). */
public enum GoalState {
    /** Agreed, not rated since. */
    OPEN,
    IN_PROGRESS,
    ACHIEVED,
    PARTLY,
    /** Given up, with a reason. */
    DROPPED;

    /** Whether somebody still works on it. */
    public boolean isLive() {
        return this == OPEN || this == IN_PROGRESS;
    }
}
