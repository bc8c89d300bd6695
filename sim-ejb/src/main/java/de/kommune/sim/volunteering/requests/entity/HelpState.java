package de.kommune.sim.volunteering.requests.entity;

import java.util.EnumSet;
import java.util.Set;

/** How far a request has come («Stand der Anfrage»). Both sides read it; nothing else tells one of the other. */
public enum HelpState {
    /** Waits for a volunteer. */
    OPEN,
    /** Somebody is proposed; the client has not answered yet. */
    PROPOSED,
    /** The client wants that person's help. */
    AGREED,
    /** The engagement runs, or rests for a while. */
    RUNNING,
    /** Counselling has ended it; the coordination has yet to say how it was. */
    STOPPED,
    ENDED,
    /** Counselling has taken it back before it began. */
    WITHDRAWN,
    /** The coordination has found nobody. */
    UNMET;

    /** Whether something is still to come of it. */
    public boolean isCurrent() {
        return current().contains(this);
    }

    /** Whether it has not begun. */
    public boolean isBefore() {
        return this == OPEN || this == PROPOSED || this == AGREED;
    }

    /** Whether a volunteer is taken up by it. */
    public static Set<HelpState> taken() {
        return EnumSet.of(PROPOSED, AGREED, RUNNING);
    }

    public static Set<HelpState> current() {
        return EnumSet.of(OPEN, PROPOSED, AGREED, RUNNING, STOPPED);
    }
}
