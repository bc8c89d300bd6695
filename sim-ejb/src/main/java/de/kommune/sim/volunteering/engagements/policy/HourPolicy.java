package de.kommune.sim.volunteering.engagements.policy;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;

/** Which hours may be noted («Regeln der Stunden»). Plain rules: no container, no database, no clock. */
public final class HourPolicy {

    private static final int MINUTES_OF_A_DAY = 1440;

    /**
     * The engagement on the day that is noted.
     *
     * @param endedOn null while it goes on
     * @param minors whether it is with minors
     * @param cleared whether the volunteer might work with minors on that day
     */
    public record Standing(LocalDate startedOn, LocalDate endedOn, boolean minors, boolean cleared) {}

    public void check(Standing standing, LocalDate day, int minutes, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(standing.startedOn())) {
            throw new BusinessException("volunteering.hourDay", standing.startedOn(), today);
        }
        if (standing.endedOn() != null && day.isAfter(standing.endedOn())) {
            throw new BusinessException("volunteering.hourAfterEnd", standing.endedOn());
        }
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            throw new BusinessException("volunteering.hourMinutes", MINUTES_OF_A_DAY);
        }
        if (standing.minors() && !standing.cleared()) {
            throw new BusinessException("volunteering.hourNotCleared", day);
        }
    }
}
