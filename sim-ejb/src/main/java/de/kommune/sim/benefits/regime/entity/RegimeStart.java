package de.kommune.sim.benefits.regime.entity;

/** From which day another law takes over from the AsylbLG («Beginn nach einem Wechsel»). */
public enum RegimeStart {
    /** On the very day. */
    SAME_DAY,
    /** With the next month, because the claim runs to the end of the month (§ 1 Abs. 3 AsylbLG). */
    NEXT_MONTH
}
