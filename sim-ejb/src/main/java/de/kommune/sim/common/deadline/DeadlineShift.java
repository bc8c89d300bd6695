package de.kommune.sim.common.deadline;

/** What becomes of a last day on which nobody works («Verschiebung»). */
public enum DeadlineShift {
    /** The next working day takes its place (§ 193 BGB, § 222 Abs. 2 ZPO). */
    NEXT_WORKDAY,
    /** To be on the safe side, it is done on the working day before: a deadline that runs backwards is not prolonged. */
    PREVIOUS_WORKDAY,
    /** It stays where it is. */
    NONE
}
