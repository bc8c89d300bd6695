package de.kommune.sim.common.deadline;

/** Where a deadline lies from the day that it hangs on («Fristrichtung»). */
public enum DeadlineDirection {
    /** It begins with what happened; that day does not count (§ 187 Abs. 1 BGB). */
    AFTER,
    /** It ends so long before the end of that day. */
    BEFORE_END,
    /** It ends so long before the beginning of that day. */
    BEFORE_START
}
