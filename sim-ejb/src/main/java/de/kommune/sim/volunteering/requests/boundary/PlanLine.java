package de.kommune.sim.volunteering.requests.boundary;

import de.kommune.sim.volunteering.requests.entity.HelpRequest;
import java.io.Serializable;

/**
 * What the best overall assignment says about a request («Zeile des Gesamtvorschlags»).
 *
 * @param best null where it has nobody for it
 * @param possible how many would come into question for it alone
 */
public record PlanLine(HelpRequest request, RankedLine best, int possible) implements Serializable {}
