package de.kommune.sim.assistance.boundary;

import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A request as counselling sees it («Anfrage zum Fall»).
 *
 * @param knownUntil the first day on which the coordination may not know the client's first name any more; null where it does not
 *     know it
 */
public record HelpView(HelpRequest request, long caseId, LocalDate knownUntil) implements Serializable {}
