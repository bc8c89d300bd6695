package de.kommune.sim.takeover.intake.policy.cell;

import java.time.LocalDate;

/**
 * When the predecessor's care ended («Ende der Betreuung»).
 *
 * @param lastDay the last day, null while it goes on
 */
public record CareEnd(LocalDate lastDay) {

    /** It goes on. */
    public static final CareEnd OPEN = new CareEnd(null);

    public static CareEnd on(LocalDate lastDay) {
        return new CareEnd(lastDay);
    }
}
