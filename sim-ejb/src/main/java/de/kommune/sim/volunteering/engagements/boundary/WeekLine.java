package de.kommune.sim.volunteering.engagements.boundary;

import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.io.Serializable;

/**
 * When in an ordinary week they may meet («Zeile der Woche»): the times that the request and the volunteer have in common. Public for JPQL.
 *
 * @param clientName a first name where a consent lets the coordination know it today; null otherwise
 */
public record WeekLine(
        Long id,
        EngagementKind kind,
        String givenName,
        String familyName,
        String clientName,
        Integer wanted,
        Integer offered)
        implements Serializable {

    public String volunteer() {
        return givenName + " " + familyName;
    }

    /** What both have; where the request names no times, what the volunteer has. */
    public WeekTimes times() {
        WeekTimes free = new WeekTimes(offered);
        return wanted == 0 ? free : free.common(new WeekTimes(wanted));
    }
}
