package de.kommune.sim.benefits.deadlines.boundary;

/** What has to be done by a day («Art der Frist»), the gravest first. */
public enum OfficeDeadlineKind {
    /** An objection waits for its decision. */
    OBJECTION,
    /** An application waits for its decision. */
    DECIDE,
    /** A decision waits for its second signature. */
    SIGN,
    /** The client is to send what is missing. */
    WANTED,
    /** A right to stay ends, and no later one is known. */
    TITLE_ENDS,
    /** By the confirmed timeline another law holds from that day on. */
    REGIME_CHANGES,
    /** What was granted month by month ends, and nothing follows. */
    GRANT_ENDS,
    /** The client can object until then. */
    OBJECTION_TIME,
    /** The time to object is over: the application can be closed. */
    CLOSE;

    /** Whether it is about an application; else it is about a person's regime. */
    public boolean isOfApplication() {
        return this != TITLE_ENDS && this != REGIME_CHANGES;
    }

    /** Whether somebody of section 50-2 is late when the day is over. */
    public boolean isDesks() {
        return this == OBJECTION || this == DECIDE || this == SIGN;
    }
}
