package de.kommune.sim.planning.boundary;

import de.kommune.sim.planning.entity.Task;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A task as a list shows it («Aufgabenzeile»).
 *
 * @param handedBy who handed it to the owner; null where the owner wrote or took it
 * @param newlyHanded whether the owner has not seen that yet
 * @param caseId null, as number and name, for a task that belongs to no case
 * @param detailed whether there is more under seal
 * @param overdue whether its day has passed on the day of the list
 * @param changeable whether the caller may end it, move it and hand it on
 */
public record TaskLine(
        long id,
        int version,
        String title,
        LocalDate dueOn,
        String owner,
        String handedBy,
        boolean newlyHanded,
        String createdBy,
        TaskOrigin origin,
        Long sourceId,
        TaskState state,
        String endedBy,
        LocalDateTime endedAt,
        String dropReason,
        Long caseId,
        String caseNo,
        String personName,
        boolean detailed,
        boolean overdue,
        boolean changeable)
        implements Serializable {

    /** Of a row of {@link TaskRows#LINE}. */
    static TaskLine of(Object[] row, LocalDate today, boolean changeable) {
        Task task = (Task) row[0];
        return new TaskLine(
                task.getId(),
                task.getVersion(),
                task.getTitle(),
                task.getDueOn(),
                task.getOwner(),
                task.getHandedBy(),
                task.isNewlyHanded(),
                task.getCreatedBy(),
                task.getOrigin(),
                task.getSourceId(),
                task.getState(),
                task.getEndedBy(),
                task.getEndedAt(),
                task.getDropReason(),
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                task.getDetails() != null,
                task.isOverdue(today),
                changeable);
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }
}
