package de.kommune.sim.volunteering.engagements.boundary;

import de.kommune.sim.volunteering.engagements.entity.Engagement;
import de.kommune.sim.volunteering.engagements.entity.EngagementHour;
import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import java.io.Serializable;
import java.util.List;

/**
 * An engagement with all that its page shows («Einsatz»).
 *
 * @param volunteerName null where nobody knows it any more
 * @param clientName a first name where a consent lets the coordination know it today; null otherwise
 * @param hours the latest first, at most a hundred
 * @param minutes of all there are
 * @param stopped it is with minors, and no certificate clears the volunteer today
 */
public record EngagementView(
        Engagement engagement,
        HelpRequest request,
        long volunteerId,
        String volunteerName,
        String clientName,
        List<EngagementHour> hours,
        long minutes,
        boolean stopped)
        implements Serializable {}
