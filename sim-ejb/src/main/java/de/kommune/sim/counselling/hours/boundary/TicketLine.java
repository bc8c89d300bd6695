package de.kommune.sim.counselling.hours.boundary;

import de.kommune.sim.counselling.hours.entity.TicketState;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Somebody on the list of the open hours («Zeile der Warteliste»).
 *
 * @param caseId null where the person is known by a first name or by the number alone
 * @param name of the person, or the first name; null where only the number is known
 * @param needsInterpreter as the record of the case says; null where the person is not known
 * @param survivorNeedsInterpreter the same of the record that it was merged into; null where it was not
 */
public record TicketLine(
        long id,
        int version,
        long placeId,
        String placeName,
        int number,
        Long caseId,
        String name,
        Boolean needsInterpreter,
        Boolean survivorNeedsInterpreter,
        TicketState state,
        LocalDateTime arrivedAt,
        String calledBy,
        LocalDateTime calledAt,
        LocalDateTime endedAt)
        implements Serializable {

    /** How many minutes the person has waited, or did wait until called or gone. */
    public long waited(LocalDateTime now) {
        LocalDateTime until = calledAt != null ? calledAt : endedAt != null ? endedAt : now;
        return Math.max(0, ChronoUnit.MINUTES.between(arrivedAt, until));
    }

    public boolean isInterpreterNeeded() {
        return Boolean.TRUE.equals(survivorNeedsInterpreter == null ? needsInterpreter : survivorNeedsInterpreter);
    }

    public boolean isWaiting() {
        return state == TicketState.WAITING;
    }

    public boolean isCalled() {
        return state == TicketState.CALLED;
    }
}
