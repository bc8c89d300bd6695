package de.kommune.sim.housing.absence.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From when on an absence is long («Prüfung der Abwesenheit»). Plain rules: no container, no database, no clock. */
public final class AbsencePolicy {

    /** The nights that the bed has stood empty. */
    public long nights(LocalDate since, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }

    /** Whether the limit has passed: as many nights as it names are still allowed. */
    public boolean isOver(LocalDate since, LocalDate today, int days) {
        return nights(since, today) > days;
    }
}
