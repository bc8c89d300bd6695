package de.kommune.sim.volunteering.requests.policy;

import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import java.time.LocalDate;

/**
 * What is needed («Bedarf»), as the ranking reads it.
 *
 * @param area null for anywhere in town
 * @param day on which it would begin
 */
public record Need(long requestId, HelpNeed facts, Spot area, LocalDate day) {}
