package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import java.io.Serializable;

/**
 * A request as the coordination sees it («Anfrage»).
 *
 * @param clientName a first name where a consent lets the coordination know it today; null otherwise
 * @param volunteerId who is proposed or helps; null for nobody
 * @param volunteerName null for nobody
 */
public record HelpDeskView(HelpRequest request, String clientName, Long volunteerId, String volunteerName)
        implements Serializable {}
