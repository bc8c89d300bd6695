package de.kommune.sim.housing.incidents.policy;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What an incident has to say, and when it can have been («Regeln der Vorkommnisse»). Plain rules: no container, no database, no clock. */
public final class IncidentPolicy {

    /** Two printed pages; whatever is longer is the police's report. */
    private static final int LONGEST = 4_000;

    /** Nobody notes what is still to come. */
    public void checkTime(LocalDateTime happenedAt, LocalDateTime now) {
        if (happenedAt.isAfter(now)) {
            throw new BusinessException("housing.incidentToCome", happenedAt);
        }
    }

    /** Nobody was told before it happened, or will have been. */
    public void checkTold(LocalDate toldOn, LocalDateTime happenedAt, LocalDate today) {
        if (toldOn.isBefore(happenedAt.toLocalDate()) || toldOn.isAfter(today)) {
            throw new BusinessException("housing.incidentToldOn", toldOn, happenedAt.toLocalDate());
        }
    }

    /** As it is kept; refuses what says nothing or too much. */
    public String words(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new BusinessException("housing.incidentWithoutWords");
        }
        if (typed.length() > LONGEST) {
            throw new BusinessException("housing.incidentTooLong", LONGEST, typed.length());
        }
        return typed.strip();
    }
}
