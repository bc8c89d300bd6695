package de.kommune.sim.intake.threat.boundary;

import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.intake.threat.entity.DeadlineRule;
import de.kommune.sim.intake.threat.entity.EventKind;
import de.kommune.sim.planning.entity.TaskState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A deadline with how it was reckoned («Fristzeile»).
 *
 * @param event what it hangs on
 * @param lastDay as it was reckoned when the day was noted, and as the task says it
 * @param reading the same reckoned again, to explain it
 * @param task where its task stands
 * @param owner who has to meet it
 */
public record DeadlineLine(
        long id,
        long threatId,
        EventKind event,
        DeadlineRule rule,
        LocalDate lastDay,
        DeadlineReading reading,
        TaskState task,
        String owner)
        implements Serializable {

    /** Whether somebody still has to meet it. */
    public boolean isOpen() {
        return task == TaskState.OPEN;
    }

    /** Calendar days until the last one; below zero when it is past. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
