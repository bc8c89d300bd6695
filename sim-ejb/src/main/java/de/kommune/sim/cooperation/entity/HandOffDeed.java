package de.kommune.sim.cooperation.entity;

/** What somebody did with a message («Schritt»). */
public enum HandOffDeed {
    /** Wrote it. */
    SENT,
    /** Took it on. */
    TAKEN,
    /** Asked or answered a question about it. */
    SAID,
    /** Reported it done. */
    DONE,
    /** Said that it cannot be done. */
    DECLINED,
    /** Took it back. */
    WITHDRAWN,
    /** Took note of how it ended. */
    NOTED
}
