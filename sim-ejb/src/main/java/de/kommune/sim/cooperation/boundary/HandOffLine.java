package de.kommune.sim.cooperation.boundary;

import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.HandOffState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A message in a list («Zeile einer Mitteilung»).
 *
 * @param takenBy null until somebody has taken it
 */
public record HandOffLine(
        long id,
        HandOffKind kind,
        String personName,
        LocalDate dueOn,
        HandOffState state,
        String sentBy,
        LocalDateTime sentAt,
        String takenBy)
        implements Serializable {

    /** Whether an answer is late on that day. */
    public boolean isOverdue(LocalDate today) {
        return state.isLive() && dueOn.isBefore(today);
    }
}
