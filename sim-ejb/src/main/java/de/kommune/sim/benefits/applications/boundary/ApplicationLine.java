package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.Need;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An application in a list («Zeile der Anträge»).
 *
 * @param dueOn by when the next thing should have happened; null when it is over
 * @param takenBy null until somebody has taken it
 */
public record ApplicationLine(
        long id,
        String paperNo,
        String name,
        Need need,
        LocalDateTime submittedAt,
        ApplicationState state,
        LocalDate stateSince,
        LocalDate dueOn,
        String takenBy)
        implements Serializable {

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
