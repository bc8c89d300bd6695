package de.kommune.sim.volunteering.engagements.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A request or an engagement that is pointed out, and why («Hinweis»).
 *
 * @param id of the request where it has not begun, else of the engagement
 * @param name who helps; null before anybody does
 * @param day since when it waits
 */
public record EngagementSignal(
        Kind kind,
        long id,
        de.kommune.sim.volunteering.volunteers.entity.EngagementKind about,
        String name,
        LocalDate day)
        implements Serializable {

    /** Why, the gravest first. */
    public enum Kind {
        /** Counselling has ended it. */
        EVALUATION_WAITING,
        /** The client has said yes. */
        START_WAITING,
        REQUEST_WAITING,
        SILENT;

        /** Whether it is about a request that has not begun. */
        public boolean isRequest() {
            return this == START_WAITING || this == REQUEST_WAITING;
        }
    }
}
