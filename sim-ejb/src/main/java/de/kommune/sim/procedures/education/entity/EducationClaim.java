package de.kommune.sim.procedures.education.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A duty or a claim by age («Pflicht oder Anspruch nach Alter»).
 *
 * @param from since when at the earliest; not before somebody came to the town
 * @param until how long at the latest
 * @param sure that it holds today; not, if the birth date leaves it open
 */
public record EducationClaim(LearningKind kind, LocalDate from, LocalDate until, boolean sure) implements Serializable {

    /** Whether it may hold on that day. */
    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && !until.isBefore(day);
    }

    /** Whether it may have held for so many days by then, and does still. */
    public boolean isOverdue(int days, LocalDate today) {
        return isOn(today) && !from.plusDays(days).isAfter(today);
    }
}
