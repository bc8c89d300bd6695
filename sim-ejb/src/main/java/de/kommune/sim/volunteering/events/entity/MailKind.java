package de.kommune.sim.volunteering.events.entity;

/** What a volunteer is told about her shift («Anlass der Benachrichtigung»). */
public enum MailKind {
    REMINDER,
    MOVED,
    CANCELLED,
    /** A place became free, and she follows. */
    FOLLOWED,
    /** She is no longer registered. */
    WITHDRAWN;

    /** Whether the shift is to leave her calendar. */
    public boolean isEnd() {
        return this == CANCELLED || this == WITHDRAWN;
    }
}
