package de.kommune.sim.common.deadline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A deadline reckoned («berechnete Frist»).
 *
 * @param rawDay the last day before anything was shifted
 * @param lastDay the last day on which it can be met
 * @param because why {@code rawDay} is no working day; null where nothing was shifted
 */
public record DeadlineReading(LocalDate event, DeadlineTerms terms, LocalDate rawDay, LocalDate lastDay, DayOff because)
        implements Serializable {

    public boolean isShifted() {
        return !rawDay.equals(lastDay);
    }
}
