package de.kommune.sim.planning.boundary;

import de.kommune.sim.planning.entity.TaskOrigin;
import java.time.LocalDate;

/**
 * A task that another feature's work makes («entstandene Aufgabe»).
 *
 * @param sourceId the record that it comes from
 * @param caseId null for a task that belongs to no case
 * @param title what is to be done, without anything confidential: it stands in lists
 * @param details what else there is to know, kept under seal; null for nothing
 * @param ownerAccount who has to do it; null for the caller
 */
public record PlannedTask(
        TaskOrigin origin,
        long sourceId,
        Long caseId,
        String title,
        String details,
        LocalDate dueOn,
        String ownerAccount) {}
