package de.kommune.sim.takeover.intake.policy.cell;

import de.kommune.sim.common.Period;
import java.time.LocalDate;

/**
 * From when until when the predecessor cared for somebody («Betreuungszeitraum»), in days as lists write them: both belong to it.
 *
 * @param firstDay the first day
 * @param lastDay the last day, null while it goes on
 */
public record CarePeriod(LocalDate firstDay, LocalDate lastDay) {

    /** The same as a half-open period. */
    public Period toPeriod() {
        return Period.ofDays(firstDay, lastDay);
    }
}
