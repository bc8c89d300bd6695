package de.kommune.sim.day.entity;

/** Why a case is pointed out («Art des Hinweises»), the gravest first. */
public enum SignalKind {
    /** A decision on asylum can still be answered, for days only. */
    REMEDY_ENDING,
    /** The last day for that is over, and nobody wrote down what became of it. */
    REMEDY_MISSED,
    /** The years of counselling are over. */
    CLOCK_EXPIRED,
    /** They end soon. */
    CLOCK_ENDING,
    /** Nobody has talked to the person for long. */
    NO_CONTACT,
    /** Something is missing that reports and letters need. */
    MISSING_FACTS;

    /** Whether a right is lost for ever when nothing is done; it is shown before all else. */
    public boolean isLoudest() {
        return this == REMEDY_ENDING || this == REMEDY_MISSED;
    }
}
